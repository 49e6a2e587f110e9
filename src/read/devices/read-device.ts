import type { ReplyId } from '../../domain/replies/replies.ts';
import { firstIn, type Searched, searched } from '../phrases/find.ts';
import {
  CODE_SHAPES,
  type DeviceCode,
  type DeviceStage,
  MAIL_JOB,
  PRINTER_CODES,
  PROGRAM_CODES,
} from '../phrases/rows/devices/device-codes.ts';
import { DEVICE_NAMES, type DeviceFamily } from '../phrases/rows/devices/device-names.ts';
import { OTHER_SUBJECTS } from '../phrases/rows/words/other-subjects.ts';
import { lineAt } from '../replies/client-messages.ts';

/** What a device or program shows in a code of its own. */
export interface DeviceReading {
  family: DeviceFamily;
  /** The code as it stands in the text. */
  code: string;
  stage: DeviceStage;
  /** False: the code is known to exist, and its meaning was read in no manual. It must never be told as a fact. */
  confirmed: boolean;
  /** A scan to a folder, a mail, or both possible: then that is the first question. */
  job: 'folder' | 'mail' | 'unknown';
  /** What the code is about where that isn't sending mail. */
  about: DeviceCode['about'] | null;
  /** The line in which it stands. */
  words: string;
  index: number;
}

const FOLDER_JOB = OTHER_SUBJECTS.filter(({ means }) => means === 'scanToFolder').flatMap(({ phrases }) => phrases);
const CODES = [...PRINTER_CODES, ...PROGRAM_CODES, ...CODE_SHAPES];

/** The code of a device in the text; confirmed ones win over recalled ones. Null: none. */
export function readDevice(text: string): DeviceReading | null {
  const look = searched(text);
  const families = new Map<DeviceFamily, boolean>();
  const isNamed = (family: DeviceFamily): boolean => {
    const known = families.get(family) ?? firstIn(DEVICE_NAMES[family], look) !== null;
    families.set(family, known);
    return known;
  };
  const found = CODES.flatMap(({ means, phrases }) => {
    const place = firstIn(phrases, look);
    if (place === null) return [];
    // Digits alone are anybody's; a code with its mark needs no maker where nothing else was typed.
    const code = text.slice(place.index, place.end);
    const alone = code === text.trim() && /\D/.test(code);
    return means.unmistakable === true || alone || isNamed(means.family) ? [{ means, place }] : [];
  });
  const best = found.find(({ means }) => means.confirmed) ?? found[0];
  if (best === undefined) return null;
  const { family, stage, confirmed, about = null, alsoFolder, alsoMail } = best.means;
  const asked = jobOf(look);
  const job = alsoFolder === true || alsoMail === true ? asked : about === 'scanToFolder' ? 'folder' : 'mail';
  return {
    family,
    code: text.slice(best.place.index, best.place.end),
    stage,
    confirmed,
    job,
    about: alsoMail === true && asked === 'mail' ? null : job === 'folder' ? 'scanToFolder' : about,
    words: lineAt(text, best.place.index),
    index: best.place.index,
  };
}

function jobOf(text: Searched): DeviceReading['job'] {
  const mail = firstIn(MAIL_JOB, text) !== null;
  const folder = firstIn(FOLDER_JOB, text) !== null;
  if (mail === folder) return 'unknown';
  return folder ? 'folder' : 'mail';
}

const REPLIES: Readonly<Record<DeviceStage, { reply: ReplyId; attempted?: boolean } | null>> = {
  nameLookup: { reply: 'nameNotFound', attempted: false },
  connect: { reply: 'cannotConnect', attempted: false },
  timeout: { reply: 'connectionTimedOut' },
  tls: { reply: 'tlsHandshakeFailed', attempted: false },
  certificate: { reply: 'certificateNotTrusted', attempted: false },
  notAuthenticated: { reply: 'authNotOffered', attempted: false },
  loginRefused: { reply: 'loginFailedWithoutReply', attempted: true },
  tooLarge: { reply: 'messageTooLarge' },
  senderRefused: { reply: 'deviceCode' },
  recipientRefused: { reply: 'deviceCode' },
  throttled: { reply: 'deviceCode' },
  token: { reply: 'deviceCode' },
  clock: { reply: 'deviceCode' },
  unknown: { reply: 'deviceCode' },
  other: null,
  sent: null,
};

/** The reply that a code stands for; a code whose meaning isn't confirmed stands for itself. */
export function replyOf({ stage, confirmed, about }: DeviceReading): { reply: ReplyId; attempted?: boolean } | null {
  if (about !== null) return null;
  const reply = REPLIES[stage];
  return confirmed || reply === null ? reply : { reply: 'deviceCode' };
}
