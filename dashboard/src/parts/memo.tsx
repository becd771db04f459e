import { Component, type ComponentType } from 'preact'

/** A component that is drawn anew only where one of its properties has changed: for rows of which a list draws many. */
export const memo = <Given extends object>(Drawn: ComponentType<Given>) =>
  class Memo extends Component<Given> {
    override shouldComponentUpdate(next: Given): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Given)[]
      return names.some(name => next[name] !== this.props[name])
    }

    override render() {
      return <Drawn {...this.props} />
    }
  }
