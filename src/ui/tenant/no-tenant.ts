/** Stands in the single file in place of the reading of a tenant: signing in needs a registered address, and a file has none. */
export const loadTenantScreen = (): Promise<never> => Promise.reject(new Error('There is no sign-in here.'));
