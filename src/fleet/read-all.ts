import type { FileOptions, FileReading } from '../read/files/tally.ts';
import { isLeftOut, namesOfTenant } from './settings/several-tenants.ts';

/**
 * Reads all files with `read`. What was left out for being about another tenant is read once more where the other files know the
 * chosen tenant by further names. Gives what was read, in the order of `files`.
 */
export async function readAll<T>(
  files: readonly T[],
  options: FileOptions,
  read: (file: T, options: FileOptions) => Promise<FileReading>,
): Promise<FileReading[]> {
  const readings: { file: T; reading: FileReading }[] = [];
  for (const file of files) readings.push({ file, reading: await read(file, options) });
  const reports = readings.map(({ reading }) => reading.report);
  const tenantNames = options.tenant === null ? [] : namesOfTenant(reports, options.tenant);
  if (tenantNames.length < 2) return readings.map(({ reading }) => reading);
  const again: FileReading[] = [];
  for (const { file, reading } of readings)
    again.push(isLeftOut(reading.report) ? await read(file, { ...options, tenantNames }) : reading);
  return again;
}
