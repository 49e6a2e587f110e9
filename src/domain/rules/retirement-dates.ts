/** From this day on Basic is off by default in existing tenants. Microsoft says "end of December 2026"; the exact day is unconfirmed. */
export const BASIC_OFF_BY_DEFAULT = '2026-12-31';
/** Tenants created from this day on do not have Basic by default (Exchange Team blog, 2026-01-27). */
export const NEW_TENANTS_WITHOUT_BASIC = '2027-01-01';
