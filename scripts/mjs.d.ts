/** The launcher is plain JavaScript, because it must run on a Node that is too old for TypeScript. */
declare module '*.mjs'
