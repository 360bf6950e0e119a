/** The verdict in one sentence, in words a customer would recognise. */

import { counted } from '../../text/counting.js';
import { headline, shortHeadline } from '../ease.js';
import { paragraph, type Section, strong } from '../prose.js';
import type { AuditView } from '../view.js';
import { capitalised, onDevice, uncapitalised } from '../wording.js';

export function verdict(view: AuditView): Section {
  const warning = certificateWarning(view);
  return [paragraph(strong(verdictSentence(view))), ...(warning ? [paragraph(strong(warning))] : [])];
}

/** '' where the website proved who it is. */
export const certificateWarning = ({ sites }: Pick<AuditView, 'sites'>): string =>
  sites.some(({ certificatesIgnored }) => certificatesIgnored)
    ? 'Certificates were not checked in this audit: anybody on the way could have changed what was seen.'
    : '';

/** Ends with a full stop. */
export function verdictSentence(view: AuditView): string {
  return `${view.sites.length > 0 ? `${aboutTheSite(view)}${critical(view)}` : aboutTheFindings(view)}.`;
}

function aboutTheSite({ sites: [first, ...others] }: AuditView): string {
  if (!first) return '';
  const apart = others.filter((look) => shortHeadline(look) !== shortHeadline(first));
  if (apart.length === 0) return headline(first);
  const rest = apart.map((look) => `; ${onDevice(look.viewport)} ${shortHeadline(look)}`);
  return `${capitalised(onDevice(first.viewport))}, ${uncapitalised(headline(first))}${rest.join('')}`;
}

/** What must not be overlooked by those who read no further. */
function critical({ audit: { findings } }: AuditView): string {
  const failed = findings.filter((finding) => finding.critical && finding.verdict === 'fail');
  const checks = new Set(failed.map(({ check }) => check)).size;
  return checks > 0 ? `; ${counted(checks, 'failure is', 'failures are')} critical` : '';
}

function aboutTheFindings({ audit: { findings, status } }: AuditView): string {
  if (status === 'unreachable') return 'Nobody could be reached, so nothing could be told';
  const passed = findings.filter(({ verdict }) => verdict === 'pass').length;
  const failed = findings.filter(({ verdict }) => verdict === 'fail');
  const critical = failed.filter((finding) => finding.critical).length;
  if (passed + failed.length === 0) return 'Too little was answered to tell anything';
  if (failed.length === 0) return `All ${passed} things looked at were as a customer would hope`;
  const share = `${passed} of ${passed + failed.length} things looked at were as a customer would hope`;
  return critical > 0 ? `${share}; ${counted(critical, 'failure is', 'failures are')} critical` : share;
}
