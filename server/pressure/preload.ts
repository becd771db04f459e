/** The environment that makes Node load this file of this folder before the program, in the main thread and in each worker. */
export const preloading = (file: string): Record<string, string> => ({
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${new URL(file, import.meta.url)}`.trim(),
})
