// The map gains by this file: dragging, zooming, playing the days, keys. The server draws; each step asks it for the page
// that the new address names and puts its parts in place, so that every state has an address and all works without scripts.
(() => {
  "use strict";
  const live = () => document.querySelector("[data-live]");
  const figure = () => document.querySelector("[data-map]");
  const canvas = () => document.querySelector("[data-canvas]");
  if (!live()) return;
  const LEAST = 2, MOST = 14, TILE = 256;
  const quick = (ms, run) => { let timer; return (...args) => { clearTimeout(timer); timer = setTimeout(() => run(...args), ms); }; };

  // ---- swapping: the newest request wins
  let asked;
  async function show(href, { push = true } = {}) {
    asked?.abort();
    const mine = (asked = new AbortController());
    let text;
    try {
      const answer = await fetch(href, { signal: mine.signal, headers: { Accept: "text/html" } });
      if (!answer.ok) { location.href = href; return; }
      text = await answer.text();
    } catch { return; }
    if (mine.signal.aborted) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector("[data-live]");
    if (!fresh) { location.href = href; return; }
    const focus = document.activeElement?.closest("[data-key]")?.dataset.key;
    live().replaceWith(document.adoptNode(fresh));
    const line = page.querySelector(".filterline");
    if (line) {
      const open = document.querySelector(".filterline details")?.open;
      document.querySelector(".filterline").replaceWith(document.adoptNode(line));
      if (open) document.querySelector(".filterline details").open = true;
    }
    if (push) history.pushState(null, "", href); else history.replaceState(null, "", href);
    ready();
    if (focus) (document.querySelector(`[data-key="${CSS.escape(focus)}"]`) ?? figure()).focus({ preventScroll: true });
  }
  addEventListener("popstate", () => show(location.href, { push: false }));
  const address = (changes) => {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === "") url.searchParams.delete(name); else url.searchParams.set(name, value);
    }
    return url.pathname + url.search.replaceAll("%2C", ",");
  };

  // ---- geometry of the view, as the server has it
  const radians = Math.PI / 180;
  const rise = (lat) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * radians) / 2)) / radians;
  const fall = (height) => (2 * Math.atan(Math.exp(height * radians)) - Math.PI / 2) / radians;
  const at = () => { const [lat, lon, zoom] = figure().dataset.at.split(",").map(Number); return { lat, lon, zoom }; };
  const turned = (lon) => ((((lon + 180) % 360) + 360) % 360) - 180;
  // To the view whose middle lies dx, dy drawing units from today's, at that zoom.
  function go(dx, dy, zoom, options) {
    const now = at();
    const perUnit = 360 / (TILE * 2 ** now.zoom);
    const lat = Math.max(-84, Math.min(84, fall(rise(now.lat) - dy * perUnit)));
    const lon = turned(now.lon + dx * perUnit);
    const digits = zoom < 6 ? 2 : 4;
    show(address({ at: `${+lat.toFixed(digits)},${+lon.toFixed(digits)},${zoom}`, spot: null }), options);
  }
  const units = (event) => {
    const box = canvas().getBoundingClientRect();
    const scale = canvas().viewBox.baseVal.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale, scale };
  };
  const middle = () => ({ x: canvas().viewBox.baseVal.width / 2, y: canvas().viewBox.baseVal.height / 2 });
  const place = (transform) => canvas().querySelector("[data-world]").setAttribute("transform", transform);

  // Closer or farther with that point staying where it is; shown at once, drawn anew when the fingers rest.
  let pending = null;
  const settle = quick(180, () => {
    const { point, steps } = pending;
    pending = null;
    const zoom = Math.max(LEAST, Math.min(MOST, at().zoom + steps));
    if (zoom === at().zoom) { place(""); return; }
    const factor = 2 ** (zoom - at().zoom);
    const from = middle();
    go((point.x - from.x) * (1 - 1 / factor), (point.y - from.y) * (1 - 1 / factor), zoom);
  });
  function zoomBy(point, steps) {
    pending = { point, steps: Math.max(LEAST - at().zoom, Math.min(MOST - at().zoom, (pending?.steps ?? 0) + steps)) };
    const factor = 2 ** pending.steps;
    place(`translate(${point.x * (1 - factor)} ${point.y * (1 - factor)}) scale(${factor})`);
    settle();
  }

  // ---- pointer: drag with one, pinch with two
  const held = new Map();
  let start = null, dragged = false, pinch = null;
  function down(event) {
    if (event.button !== 0) return;
    held.set(event.pointerId, event);
    if (held.size === 1) { start = event; dragged = false; }
    if (held.size === 2) { const [a, b] = [...held.values()]; pinch = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY); }
  }
  addEventListener("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    held.set(event.pointerId, event);
    if (held.size === 2) return;
    const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    if (!dragged && far < 5) return;
    dragged = true;
    const { scale } = units(event);
    place(`translate(${(event.clientX - start.clientX) * scale} ${(event.clientY - start.clientY) * scale})`);
  });
  const release = (event) => {
    if (!held.has(event.pointerId)) return;
    if (held.size === 2 && pinch) {
      const [a, b] = [...held.values()];
      const steps = Math.round(Math.log2(Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) / pinch));
      if (steps) zoomBy(units({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }), steps);
      held.clear();
      pinch = null;
      dragged = true;
      return;
    }
    held.delete(event.pointerId);
    if (dragged && event.type === "pointerup") {
      const { scale } = units(event);
      go((start.clientX - event.clientX) * scale, (start.clientY - event.clientY) * scale, at().zoom);
    }
  };
  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);

  // ---- links that stay on the map
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || !live().contains(link)) return;
    if (dragged && canvas().contains(link)) { event.preventDefault(); return; }
    if (!link.hasAttribute("data-swap") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link.getAttribute("href"));
  });

  // ---- days
  let timer = null;
  const bars = () => [...document.querySelectorAll("[data-slider] [data-until]")];
  const range = () => document.querySelector("[data-range]");
  const label = () => {
    const button = document.querySelector("[data-play]");
    if (button) { button.textContent = timer ? "Stop" : "Play"; button.setAttribute("aria-pressed", timer ? "true" : "false"); }
  };
  const stand = (index, options) => show(address({ until: bars()[index].dataset.until, only: document.querySelector("#only").value }), options);
  const slide = quick(60, (index) => stand(index, { push: false }));
  function stop() { clearTimeout(timer); timer = null; label(); }
  async function play() {
    // Bars of nothing are passed over: a film of empty days tells nobody anything.
    let next = +range().value + 1;
    while (next < bars().length - 1 && bars()[next].getAttribute("height") === "0") next++;
    if (next >= bars().length) { stop(); return; }
    await stand(next, { push: false });
    if (timer) { timer = setTimeout(play, 350); label(); }
  }
  function toggle() {
    if (timer) { stop(); return; }
    if (+range().value >= bars().length - 1) range().value = -1;
    timer = setTimeout(play, 0);
    label();
  }

  // ---- keys, while the map or something in it has the focus
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !figure().contains(event.target)) return;
    const step = 200;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) { event.preventDefault(); go(...moves[event.key], at().zoom); }
    else if (event.key === "+" || event.key === "=") zoomBy(middle(), 1);
    else if (event.key === "-") zoomBy(middle(), -1);
    else if (event.key === "0") show(address({ at: null, spot: null }));
    else if (event.key === " " && range()) { event.preventDefault(); toggle(); }
  });

  // ---- what has to be done anew for each drawing
  function ready() {
    const svg = canvas();
    figure().tabIndex = 0;
    svg.classList.add("draggable");
    svg.addEventListener("pointerdown", down);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("wheel", (event) => {
      // The page scrolls until somebody has turned to the map.
      if (!event.ctrlKey && !figure().contains(document.activeElement)) return;
      event.preventDefault();
      zoomBy(units(event), event.deltaY < 0 ? 1 : -1);
    }, { passive: false });
    svg.addEventListener("dblclick", (event) => { event.preventDefault(); zoomBy(units(event), event.shiftKey ? -1 : 1); });
    svg.addEventListener("pointerdown", () => figure().focus({ preventScroll: true }));
    // A place in the list shows itself on the map, and the other way round.
    const light = (key, on) => document.querySelectorAll(`[data-spot="${key}"]`).forEach((el) => el.classList.toggle("lit", on));
    document.querySelectorAll("[data-spot]").forEach((el) => {
      for (const [type, on] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]]) {
        el.addEventListener(type, () => light(el.dataset.spot, on));
      }
    });
    const form = document.querySelector("[data-slider]");
    if (form) {
      range().hidden = false;
      const button = form.querySelector("[data-play]");
      button.hidden = false;
      button.addEventListener("click", toggle);
      form.querySelector("[data-show]").hidden = true;
      range().addEventListener("input", () => { stop(); slide(+range().value); });
      form.querySelector("#until").addEventListener("change", (event) => { if (event.target.value) show(address({ until: event.target.value })); });
      form.querySelector("#only").addEventListener("change", (event) => show(address({ only: event.target.value, until: form.querySelector("#until").value })));
      form.addEventListener("submit", (event) => { event.preventDefault(); show(address({ until: form.querySelector("#until").value, only: form.querySelector("#only").value })); });
      label();
    }
  }
  ready();
})();
