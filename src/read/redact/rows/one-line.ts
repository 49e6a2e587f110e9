/** The source of a pattern that is written over several lines: line ends and what begins a line are no part of it. */
export const oneLine = (source: string): string => source.replace(/\n[ ]*/g, '');
