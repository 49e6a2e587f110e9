/** The icon of every page: an envelope, in the page itself. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect " +
  "width='32' height='32' rx='7' fill='%23b0320e'/%3E%3Cpath d='M6 10h20v13H6zl10 8 " +
  "10-8' fill='none' stroke='%23fff' stroke-width='2.4' stroke-linejoin='round'/%3E%3C/svg%3E";
