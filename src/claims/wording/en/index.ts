import { access } from './access.ts';
import { backup } from './backup.ts';
import { building } from './building.ts';
import { detection } from './detection.ts';
import { dealings } from './dealings.ts';
import { encryption } from './encryption.ts';
import { evidence } from './evidence.ts';
import { handling } from './handling.ts';
import { hosting } from './hosting.ts';
import { keys } from './keys.ts';
import { logging } from './logging.ts';
import { modality } from './modality.ts';
import { organisation } from './organisation.ts';
import { network } from './network.ts';
import { partial } from './partial.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { recovery } from './recovery.ts';
import { separation } from './separation.ts';
import { signingIn } from './signing-in.ts';
import { keeping } from './keeping.ts';
import { restoring } from './restoring.ts';
import { resilience } from './resilience.ts';
import { personalData } from './personal-data.ts';
import { objectives } from './objectives.ts';
import { staff } from './staff.ts';
import { sparing } from './sparing.ts';
import { subject } from './subject.ts';
import { time } from './time.ts';
import { upkeep } from './upkeep.ts';
import { watching } from './watching.ts';

/** Every concept with its English wordings. The keys are the concepts all languages share. */
export const english = {
  ...access,
  ...backup,
  ...building,
  ...detection,
  ...dealings,
  ...encryption,
  ...evidence,
  ...handling,
  ...hosting,
  ...keys,
  ...logging,
  ...modality,
  ...organisation,
  ...network,
  ...partial,
  ...people,
  ...plans,
  ...recovery,
  ...separation,
  ...signingIn,
  ...keeping,
  ...restoring,
  ...resilience,
  ...personalData,
  ...objectives,
  ...staff,
  ...sparing,
  ...subject,
  ...time,
  ...upkeep,
  ...watching,
} as const;
