import { networkInterfaces } from 'node:os';

/** An address of this machine that is neither localhost nor loopback: over http it is no secure context. */
export const ownAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
