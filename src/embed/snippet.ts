/**
 * What a page runs that lets our frames set their own height. It greets each frame that speaks, sets the height that the
 * frame reports, and brings a step into view whose start is above the visible part. Kept short, to be read by whoever
 * pastes it.
 */
export const SNIPPET = `addEventListener("message", function (e) {
  var d = e.data;
  if (!d || d.source !== "smtp-auth-troubleshooter" || d.v !== 1) return;
  document.querySelectorAll("iframe[data-smtp-auth-troubleshooter]").forEach(function (f) {
    if (f.contentWindow !== e.source || new URL(f.src).origin !== e.origin) return;
    if (!f.greeted || d.type === "ready") {
      f.greeted = true;
      f.contentWindow.postMessage({ target: "smtp-auth-troubleshooter", v: 1, type: "hello", auto: true }, e.origin);
    }
    if (d.type === "height") f.style.height = Math.min(Math.max(d.height, 200), 12000) + "px";
    if (d.type === "step" && d.index > 0 && f.getBoundingClientRect().top < 0) f.scrollIntoView({ block: "start" });
  });
});`;
