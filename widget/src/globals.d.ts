declare module '*.css?inline' {
  const css: string
  export default css
}

/** Is this the loader, or the stage 2, that knows everything? The build makes both twice, and leaves out what the other needs. */
declare const __TOUCHLINE_FULL__: boolean
