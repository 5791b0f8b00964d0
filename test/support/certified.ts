import type { Evidence } from '@tolhuis/core/contract';

/** Everything that the January 2026 review policy asks an applicant to certify (§ 742.6(b)(10)(iii)(A)(1), 91 FR 1684), at the most volume. */
export const CERTIFIED: NonNullable<Evidence['jan2026Certifications']> = {
  supplyInUs: true,
  noFoundryDiversion: true,
  recipientKyc: true,
  remoteUsersListed: true,
  thirdPartyTestInUs: true,
  labIndependent: true,
  volumeShareOfUsPercent: 50,
};
