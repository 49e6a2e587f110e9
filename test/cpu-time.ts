/**
 * The time that a task takes on the processor, in milliseconds: unlike the time on the clock it stays the same where a machine
 * has other things to do. It counts the whole process, so nothing else may run in it meanwhile.
 */
export function cpuTime(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
