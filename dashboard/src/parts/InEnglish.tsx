/**
 * A sentence of the server or the widget, which speak English whatever the reader's language is: screen readers pronounce it so, and it
 * runs from left to right.
 */
export const InEnglish = ({ text }: { text: string }) => (
  <span lang="en" dir="auto">
    {text}
  </span>
)
