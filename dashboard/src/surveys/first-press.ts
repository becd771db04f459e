/** By the `detail` of a click: is it no repetition at the same place, which was meant for what stood there before? */
export const isFirstPress = (detail: number): boolean => detail < 2
