// The page of a report: keys to review its records, and records made of selected words. It works without this file.
(() => {
  "use strict";
  const typing = (el) => el.closest("input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, select");

  // A record that the address names gets the focus, so that j and k go on from it.
  const at = new URLSearchParams(location.search).get("at");
  const named = at && /^[se][0-9]+$/.test(at) ? document.getElementById(at) : null;
  if (named) {
    named.querySelector("summary").focus({ preventScroll: true });
    named.scrollIntoView({ block: "center" });
  }

  // c, e, x go to Confirm, Correct, Remove of the record in focus; Enter acts.
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (!["c", "e", "x"].includes(event.key)) return;
    const record = document.activeElement?.closest("details.record");
    const target = record?.querySelector(`[data-key="${event.key}"]`);
    if (!target) return;
    event.preventDefault();
    record.open = true;
    const fold = target.closest("details.fold");
    if (fold) {
      fold.open = true;
      fold.querySelector("input:not([type=hidden])").focus();
    } else {
      target.focus();
    }
  });
  // Escape goes back to the record.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const record = document.activeElement?.closest("details.record");
    if (!record) return;
    record.querySelectorAll("details.fold[open]").forEach((fold) => fold.removeAttribute("open"));
    record.querySelector("summary").focus();
  });

  // Selected words become a record.
  const bar = document.querySelector("[data-select]");
  if (!bar) return;
  const plain = (range) => {
    const piece = range.cloneContents();
    piece.querySelectorAll("a.tag").forEach((tag) => tag.remove());
    return piece.textContent.replace(/\s+/g, " ");
  };
  const chosen = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const text = range.startContainer.parentElement?.closest(".passage .text");
    if (!text || !text.contains(range.endContainer)) return null;
    const words = plain(range).trim();
    if (!words) return null;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    // The place among those where the same words stand in this passage.
    const whole = document.createRange();
    whole.selectNodeContents(text);
    const all = plain(whole);
    const start = plain(before).length;
    let nth = 0;
    for (let at = all.indexOf(words); at >= 0 && at + words.length <= start; at = all.indexOf(words, at + 1)) nth++;
    return { words, nth, from: text.closest(".passage").dataset.from, range };
  };
  let timer = 0;
  const show = () => {
    const found = chosen();
    bar.hidden = !found;
    if (!found) return;
    bar.querySelector("[data-words]").textContent = found.words.length > 60 ? found.words.slice(0, 60) + "…" : found.words;
    bar.querySelectorAll("a").forEach((link) => {
      const url = new URL(link.href);
      url.searchParams.set("words", found.words);
      url.searchParams.set("nth", found.nth);
      url.searchParams.set("from", found.from);
      link.href = url.href;
    });
  };
  document.addEventListener("selectionchange", () => { clearTimeout(timer); timer = setTimeout(show, 150); });
})();
