// The page works without this. It marks the words of the record you choose, and opens or closes all records at once.
(() => {
  "use strict";
  let chosen = null;
  let many = false;
  const wordsOf = id => {
    const body = document.getElementById(id);
    const scope = body && body.closest("article") || document;
    return scope.querySelectorAll('[data-r~="' + id + '"]');
  };
  const choose = id => {
    if (chosen === id) return;
    if (chosen) wordsOf(chosen).forEach(e => e.classList.remove("on"));
    chosen = id;
    if (chosen) wordsOf(chosen).forEach(e => e.classList.add("on"));
  };
  const follow = () => {
    const id = location.hash.slice(1).replace(/^t-/, "");
    const target = /^[a-z][a-z0-9-]*$/.test(id) ? document.getElementById(id) : null;
    if (!target) return;
    for (let e = target.parentElement; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") e.open = true;
    }
    if (target.matches(".record > .body")) choose(id);
  };
  addEventListener("hashchange", follow);
  document.addEventListener("toggle", event => {
    const record = event.target;
    if (many || !record.matches || !record.matches("details.record")) return;
    const id = record.querySelector(".body").id;
    if (record.open) choose(id);
    else if (chosen === id) choose(null);
  }, true);
  document.addEventListener("click", event => {
    const words = event.target.closest("[data-r]");
    if (!words || event.target.closest("a") || String(getSelection())) return;
    const id = words.dataset.r.split(" ")[0];
    if (location.hash === "#" + id) follow();
    else location.hash = id;
  });
  const all = document.querySelector("[data-open-all]");
  if (all) {
    let open = false;
    all.hidden = false;
    all.addEventListener("click", () => {
      open = !open;
      many = true;
      document.querySelectorAll("details.record").forEach(d => { d.open = open; });
      setTimeout(() => { many = false; }, 100);
      all.textContent = open ? "Close all records" : "Open all records";
      if (!open) choose(null);
    });
  }
  follow();
})();
