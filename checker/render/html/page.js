(function () {
  "use strict";
  const root = document.documentElement;
  const at = (id) => document.getElementById(id);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const cards = all("[data-indicator]");
  const groups = all(".group");
  const segments = all("a.m").map((link) => ({ link: link, start: Number(link.id.slice(1)) }));
  const filter = at("filter"), find = at("find"), count = at("count"), told = at("selected");
  const lists = all("select", filter);
  const buttons = { previous: at("previous"), next: at("next"), clear: at("clear") };
  const words = new Map();
  // What is selected: entries of the audit, their passages in the order of the text, and which of these is shown.
  let chosen = [], passages = [], now = -1, back = null;

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (blank, name) => (name in values ? values[name] : blank));
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const name = (entry) => entry.dataset.own;

  // Which indicators are shown.
  function searched(card) {
    if (!words.has(card)) words.set(card, plain(all(".s, .q, code", card).map((part) => part.textContent).join("\n")));
    return words.get(card);
  }
  function apply() {
    const query = plain(find.value).split(/\s+/).filter(Boolean);
    const wanted = { status: all(":checked[name=status]", filter).map((box) => box.value) };
    for (const list of lists) wanted[list.name] = list.value ? [list.value] : [];
    let shown = 0, pinned = 0;
    for (const card of cards) {
      const fits = Object.keys(wanted).every((key) => !wanted[key].length || wanted[key].includes(card.dataset[key]))
        && query.every((word) => searched(card).includes(word));
      const kept = !fits && chosen.includes(card);
      shown += fits;
      pinned += kept;
      card.classList.toggle("off", !fits && !kept);
    }
    for (const group of groups) group.classList.toggle("off", !group.querySelector(".card:not(.off)"));
    at("none").hidden = shown + pinned > 0;
    const sentence = fill(count.dataset.shown, { n: shown, all: cards.length })
      + (pinned ? fill(count.dataset.pinned, { m: pinned }) : "");
    if (count.textContent !== sentence) count.textContent = sentence;
  }
  function choose(statuses) {
    for (const box of all("input", filter)) {
      if (box.type === "search") box.value = "";
      else box.checked = box.name === "status" && statuses.includes(box.value);
    }
    for (const list of lists) list.value = "";
    apply();
  }

  // What is selected.
  function open(card, on) {
    card.classList.toggle("open", on);
    const link = card.querySelector(".pick");
    if (link) link.setAttribute("aria-expanded", String(on));
  }
  const within = (passage) => segments.filter((segment) => segment.start >= passage.start && segment.start < passage.end);
  const quoted = (entry) => all("[data-start]", entry).map((quote) => (
    { start: Number(quote.dataset.start), end: Number(quote.dataset.end), quote: quote }));
  function unmark(kind) {
    for (const element of all("." + kind)) element.classList.remove(kind);
  }
  function select(entries) {
    for (const kind of ["sel", "hit", "now"]) unmark(kind);
    chosen = entries;
    now = -1;
    const seen = new Map();
    for (const entry of entries) {
      entry.classList.add("sel");
      if (entry.matches(".card")) open(entry, true);
      for (const passage of quoted(entry)) seen.set(passage.start + "-" + passage.end, passage);
    }
    passages = Array.from(seen.values()).sort((a, b) => a.start - b.start || a.end - b.end);
    apply();
    allow();
  }
  function allow() {
    buttons.clear.disabled = !chosen.length;
    buttons.previous.disabled = buttons.next.disabled = passages.length < 2;
  }
  function clear() {
    if (!chosen.length) return;
    select([]);
    told.textContent = told.dataset.cleared;
    if (back && back.isConnected) back.focus();
    back = null;
  }
  function pane(id) {
    for (const part of all(".pane")) part.classList.toggle("on", part.id === id);
    for (const button of all("[data-pane]")) button.setAttribute("aria-pressed", String(button.dataset.pane === id));
  }
  function reveal(element) {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    element.scrollIntoView({ block: "nearest" });
  }
  // The passage that is looked at: in the text, and as a quote beside its indicators.
  function light(passage) {
    const parts = within(passage);
    for (const part of parts) part.link.classList.add("now");
    for (const entry of chosen) {
      for (const one of quoted(entry)) {
        one.quote.classList.toggle("now", one.start === passage.start && one.end === passage.end);
      }
    }
    return parts;
  }
  function show(number) {
    now = number;
    unmark("now");
    const parts = light(passages[now]);
    if (parts.length) reveal(parts[0].link);
    told.textContent = fill(told.dataset.at, { title: chosen.map(name).join(told.dataset.comma), n: now + 1, all: passages.length });
    return parts.length ? parts[0].link : null;
  }
  function mark() {
    for (const passage of passages) for (const part of within(passage)) part.link.classList.add("hit");
  }
  function toText(entry, start, end) {
    if (chosen.length !== 1 || chosen[0] !== entry) select([entry]);
    mark();
    if (!passages.length) {
      told.textContent = fill(told.dataset.none, { title: name(entry) });
      return null;
    }
    const exact = passages.findIndex((passage) => passage.start === start && passage.end === end);
    const first = quoted(entry)[0];
    return show(exact >= 0 ? exact : passages.findIndex((passage) => passage.start === first.start && passage.end === first.end));
  }
  function toEntries(link) {
    const entries = link.dataset.of.split(" ").map(at).filter(Boolean);
    const start = Number(link.id.slice(1));
    select(entries);
    passages = passages.filter((passage) => passage.start <= start && start < passage.end);
    now = 0;
    passages.forEach(light);
    allow();
    told.textContent = fill(told.dataset.chosen, { n: entries.length, titles: entries.map(name).join(told.dataset.comma) });
    pane("audit");
    reveal(entries[0]);
    return entries[0].querySelector(".pick, .q");
  }
  function step(by) {
    if (!passages.length) return;
    mark();
    pane("text");
    const link = show((now + by + passages.length) % passages.length);
    if (link) link.focus({ preventScroll: true });
  }
  function focus(element, from) {
    if (!element) return;
    back = from;
    element.focus({ preventScroll: true });
  }

  // Clicks. One that ends a selection of words is none.
  let pressed = null;
  document.addEventListener("mousedown", (event) => { pressed = event; });
  const dragged = (event) => event.type === "click" && pressed && !window.getSelection().isCollapsed
    && Math.abs(event.clientX - pressed.clientX) + Math.abs(event.clientY - pressed.clientY) > 4;
  function follow(link, event) {
    const entry = link.closest("[data-own]"), href = link.getAttribute("href");
    const target = href && at(href.slice(1));
    if (link.matches(".m, .q") && dragged(event)) return;
    if (link.matches(".m")) focus(toEntries(link), link);
    else if (link.matches(".pick") && chosen.length === 1 && chosen[0] === entry) {
      open(entry, false);
      clear();
    } else if (link.matches(".pick")) {
      toText(entry, -1, -1);
      back = link;
    } else if (link.matches(".q") && entry) {
      const quote = link.closest("[data-start]").dataset;
      pane("text");
      focus(toText(entry, Number(quote.start), Number(quote.end)), link);
    } else if (target && target.matches(".card")) {
      toText(target, -1, -1);
      reveal(target);
      focus(target.querySelector(".pick"), link);
    } else {
      if (target) pane(target.closest("#text") ? "text" : "audit");
      return;
    }
    event.preventDefault();
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) follow(link, event);
  });
  buttons.previous.addEventListener("click", () => step(-1));
  buttons.next.addEventListener("click", () => step(1));
  buttons.clear.addEventListener("click", clear);
  for (const button of all("[data-pane]")) button.addEventListener("click", () => pane(button.dataset.pane));
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  at("work").addEventListener("click", () => choose(["missing", "weak", "unknown"]));
  at("reset").addEventListener("click", () => choose([]));
  at("open-all").addEventListener("click", (event) => {
    const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
    event.currentTarget.setAttribute("aria-pressed", String(on));
    for (const card of cards) open(card, on);
  });

  // Keys.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.matches("input[type=search], select");
    if (event.key === "Escape") {
      if (typing && find.value) {
        find.value = "";
        apply();
      } else clear();
    } else if (event.key === "Enter" && event.target.matches(".m, .q")) follow(event.target, event);
    else if (typing || !at("keys").checked) return;
    else if (event.key === "/") {
      pane("audit");
      find.focus();
      event.preventDefault();
    } else if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });

  root.classList.add("js");
  // Browsers let nobody mark words inside a link: passages stop being links, and stay what they are for the keyboard.
  for (const link of all("a.m, a.q")) {
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.tabIndex = 0;
  }
  for (const card of cards) open(card, false);
  pane("audit");
  apply();
  window.addEventListener("pageshow", apply);

})();
