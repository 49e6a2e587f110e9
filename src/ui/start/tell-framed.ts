/**
 * Says that this page takes no text inside another site, and where it can be opened: clicks in a frame may be made by the page around
 * it. The page for frames, which ends in `embed/`, is made for that.
 */
export function tellFramed(): void {
  const note = document.getElementById('framed');
  if (note === null) return;
  note.hidden = false;
  const link = note.querySelector('a');
  if (link !== null) link.href = location.href.replace(/[?#].*/, '');
}
