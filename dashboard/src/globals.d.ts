/** Styles that a page brings along; the build takes them. */
declare module '*.css'
