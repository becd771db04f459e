import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

export type NoticeKind = 'info' | 'good' | 'warning' | 'fault'

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  good: 'check',
  warning: 'warning',
  fault: 'warning',
}

/** A sentence that stands out. A fault interrupts a screen reader, anything else waits. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind}`} role={kind === 'fault' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  )
}
