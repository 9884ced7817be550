// The chat page. The server tells everything (`world`, `room`), this file only draws it and reports what thumbs do.

const $ = (selector, root = document) => root.querySelector(selector);
const phone = $(".phone"), log = $(".log"), scroll = $(".scroll"), box = $(".composer textarea"), menu = $(".menu"), offers = $(".offers");
const rooms = new Map(); // id → { messages: Map, typing, seen }
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u, ISOLATED = /\u2068[^\u2069]*\u2069/g;
const hereTopic = new Map(); // room → the topic that is open in it
let world = null, me = null, here = null, menuAt = -1, toastTimer = 0, typingTimer = 0, askedAt = 0;

// Small helpers

function make(tag, className = "", ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

const roomOf = (id) => rooms.get(id) ?? rooms.set(id, { messages: new Map(), typing: false, seen: 0 }).get(id);
const person = (id) => world.people.find((one) => one.id === id);
const group = (id) => world.groups.find((one) => one.id === id);
const myRooms = () => [me, ...world.groups.filter((one) => one.members.includes(me)).map((one) => one.id)];
const clock = (at) => new Date(at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const titleOf = (id) => group(id)?.title ?? world.bot.name;

function avatar(id, name, extra = "") {
  const isBot = world && id === world.bot.id;
  return make("span", `avatar ${isBot ? "bot" : "c" + (Math.abs(id) % 6)} ${extra}`, isBot ? "" : [...name][0].toUpperCase());
}

function dayName(at) {
  const day = new Date(at * 1000), today = new Date();
  if (day.toDateString() === today.toDateString()) return "Today";
  return day.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" });
}

// Moments: shown in the reader's zone; the relative ones go on ticking

const SPANS = [[60, "second", 1], [3600, "minute", 60], [86400, "hour", 3600], [Infinity, "day", 86400]];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "always", style: "short" });

function momentText(unix, format, fallback) {
  const at = new Date(unix * 1000);
  if (format === "r") {
    const passed = unix - Date.now() / 1000;
    if (Math.abs(passed) < 45) return passed > 0 ? "in a moment" : "just now";
    const [, unit, size] = SPANS.find(([limit]) => Math.abs(passed) < limit);
    return relative.format(Math.round(passed / size), unit).replace(".", "");
  }
  const wanted = {};
  if (format.includes("w")) wanted.weekday = "long";
  if (format.includes("d")) wanted.dateStyle = "short";
  if (format.includes("D")) wanted.dateStyle = "long";
  if (format.includes("t")) wanted.timeStyle = "short";
  if (format.includes("T")) wanted.timeStyle = "medium";
  if (!Object.keys(wanted).length) return fallback;
  if (wanted.weekday && Object.keys(wanted).length > 1) {
    const { weekday, ...rest } = wanted;
    return `${at.toLocaleDateString([], { weekday })}, ${at.toLocaleString([], rest)}`;
  }
  return at.toLocaleString([], wanted);
}

setInterval(() => {
  for (const element of document.querySelectorAll(".moment[data-format='r']")) {
    element.textContent = momentText(Number(element.dataset.unix), "r", "");
  }
}, 10_000);

// Text with its entities, as nested elements. Offsets count UTF-16 units, and so do JavaScript's strings.

const WRAPPERS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const safe = (url) => (/^(https?|tg|mailto):/i.test(url) ? url : `https://${url}`);

function wrap(entity, words) {
  switch (entity.type) {
    case "text_link": case "url": {
      const link = make("a");
      link.href = safe(entity.url ?? words); link.target = "_blank"; link.rel = "noopener noreferrer";
      return [link, link];
    }
    case "blockquote": return twice(make("blockquote"));
    case "expandable_blockquote": {
      const fold = make("div", "fold"), quote = make("blockquote", "folds", fold);
      toggles(quote);
      return [quote, fold];
    }
    case "spoiler": {
      const hidden = make("span", "spoiler");
      toggles(hidden);
      return twice(hidden);
    }
    case "date_time": {
      const time = make("time", "moment");
      time.dateTime = new Date(entity.unix_time * 1000).toISOString();
      time.title = new Date(entity.unix_time * 1000).toLocaleString();
      time.dataset.unix = entity.unix_time; time.dataset.format = entity.date_time_format ?? "";
      time.textContent = momentText(entity.unix_time, entity.date_time_format ?? "", words);
      return [time, null];
    }
    case "bot_command": {
      const command = make("button", "command");
      command.addEventListener("click", () => say(words));
      return twice(command);
    }
    default: return twice(make(WRAPPERS[entity.type] ?? "span", entity.type));
  }
}

const twice = (element) => [element, element];

function toggles(element) {
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-expanded", "false");
  const turn = (event) => {
    if (event.target.closest("a")) return;
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    element.setAttribute("aria-expanded", element.getAttribute("aria-expanded") !== "true");
  };
  element.addEventListener("click", turn);
  element.addEventListener("keydown", turn);
}

function render(text, entities, into, start = 0, end = text.length) {
  let at = start;
  const todo = entities.filter((one) => one.offset >= start && one.offset < end);
  while (todo.length) {
    const entity = todo.shift();
    if (entity.offset < at) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    into.append(text.slice(at, entity.offset));
    const [outer, inner] = wrap(entity, text.slice(entity.offset, stop));
    const inside = todo.filter((one) => one.offset < stop);
    if (inner) render(text, inside, inner, entity.offset, stop);
    into.append(outer);
    at = stop;
    if (outer.tagName === "BLOCKQUOTE" || outer.tagName === "PRE") { // a block ends its own line
      if (text[at] === "\n") at += 1;
      if (into.textContent && outer.previousSibling?.nodeType === Node.TEXT_NODE) {
        outer.previousSibling.data = outer.previousSibling.data.replace(/\n$/, "");
      }
    }
  }
  into.append(text.slice(at, end));
}

// One message

function draw(message, room, joined) {
  const mine = message.from === me;
  const row = make("article", `message${mine ? " mine" : ""}${joined ? " joined" : ""}`);
  row.dataset.id = message.id;
  if (message.service && !message.shared) return make("div", "service", group(here) ? message.service : "");
  const bubble = make("div", "bubble");
  if (group(here) && !mine) bubble.append(make("div", "who", message.name));
  const answered = message.reply_to && room.messages.get(message.reply_to);
  if (answered && !answered.deleted) {
    const jump = make("button", "answered", make("b", "", answered.name), make("span", "", answered.text || "File"));
    jump.addEventListener("click", () => $(`[data-id="${answered.id}"]`, log)?.scrollIntoView({ block: "center" }));
    bubble.append(jump);
  }
  if (message.photo) {
    const picture = make("img", "photo");
    picture.src = `demo/file/${message.photo.at(-1).file_id}`;
    picture.alt = message.text ? "" : "Picture";
    bubble.append(picture);
  }
  if (message.document) {
    const size = Math.max(1, Math.round(message.document.file_size / 1024));
    const file = make("a", "file", make("span", "avatar", "↓"), make("span", "", message.document.file_name, make("small", "", `${size} KB`)));
    file.href = `demo/file/${message.document.file_id}`;
    bubble.append(file);
  }
  const text = make("div", "text");
  if (message.via) bubble.prepend(make("div", "via", `via @${message.via}`));
  render(message.text || message.shared, message.entities, text);
  const meta = make("span", "meta");
  if (message.edited) meta.append(make("i", "", "edited"));
  meta.append(clock(message.at), mine ? " ✓✓" : "");
  const space = meta.cloneNode(true); // the last line of the text leaves room for the real one in the corner
  space.className = "meta-space";
  space.setAttribute("aria-hidden", "true");
  const last = (message.text || message.shared || "").trimEnd().split("\n").pop();
  if (RIGHT_TO_LEFT.test(last.replace(ISOLATED, ""))) space.classList.add("below"); // such a line begins in that corner
  text.append(space);
  bubble.append(text, meta);
  row.append(bubble);
  if (message.rows.length) row.append(keys(message));
  return row;
}

function keys(message) {
  const grid = make("div", "keys");
  for (const row of message.rows) {
    const line = make("div");
    for (const key of row) {
      const button = make(key.url ? "a" : "button", key.style ? `style-${key.style}` : "", key.text);
      if (key.url) {
        button.href = key.url; button.target = "_blank"; button.rel = "noopener noreferrer";
        button.addEventListener("click", (event) => { if (followStart(key.url)) event.preventDefault(); });
      }
      else button.addEventListener("click", () => press(message, key, button));
      line.append(button);
    }
    grid.append(line);
  }
  return grid;
}

async function press(message, key, button) {
  if (key.copy_text) {
    await navigator.clipboard?.writeText(key.copy_text.text);
    return toast("Copied");
  }
  if ("switch_inline_query" in key) return share(key.switch_inline_query);
  if (button.classList.contains("waiting")) return undefined;
  askedAt = Date.now();
  button.classList.add("waiting");
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await post("demo/press", { as: me, room: here, message: message.id, button: key.text });
    if (answer.url && !followStart(answer.url)) window.open(answer.url, "_blank", "noopener");
    if (answer.text && answer.alert) { $(".alert p").textContent = answer.text; $(".alert").showModal(); }
    else if (answer.text) toast(answer.text);
  } catch { toast("That button is gone."); }
  for (const waiting of document.querySelectorAll(".waiting")) { waiting.classList.remove("waiting"); waiting.removeAttribute("aria-busy"); }
  return undefined;
}

// A link to the bot opens the private chat with it, and says what the link holds.
function followStart(url) {
  const link = new URL(url, location.href);
  if (link.host !== "t.me" || link.pathname !== `/${world.bot.username}`) return false;
  enter(me);
  const payload = link.searchParams.get("start");
  if (payload) say(`/start ${payload}`);
  return true;
}

// One of several things: chats, or places. Gives its value, or null.
function choose(title, choices) {
  const dialog = $(".chooser");
  $("h2", dialog).textContent = title;
  $(".choices", dialog).replaceChildren(...choices.map(({ label, value }) => {
    const button = make("button", "", label);
    button.value = value;
    return button;
  }));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((good) => {
    dialog.addEventListener("close", () => good(choices.find((one) => String(one.value) === dialog.returnValue)?.value ?? null), { once: true });
  });
}

async function share(words) {
  const room = await choose("Share where?", myRooms().map((id) => ({ label: titleOf(id), value: id })));
  if (room === null) return;
  enter(room);
  box.value = `@${world.bot.username} ${words}`;
  grow();
  box.focus();
  offer();
}

function toast(text) {
  const place = $(".toast");
  place.textContent = text;
  place.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { place.hidden = true; }, 1500 + text.length * 50);
}

// The open chat

const shown = (room) => [...room.messages.values()].filter((one) => !one.deleted).sort((a, b) => a.id - b.id);
const topicsOf = (id) => group(id)?.topics ?? [];
const topicHere = () => topicsOf(here).find((one) => one.id === hereTopic.get(here)) ?? topicsOf(here)[0];
const shownHere = () => shown(roomOf(here)).filter((one) => !topicHere() || one.topic === topicHere().id);
const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;

function toEnd(smoothly) {
  scroll.classList.toggle("still", !smoothly);
  scroll.scrollTop = scroll.scrollHeight;
  scroll.classList.remove("still");
}

// To the newest message: to its beginning where it is taller than the screen, since people read from the top.
function toNewest(smoothly) {
  const newest = log.lastElementChild;
  if (!newest || newest.offsetHeight <= scroll.clientHeight) { toEnd(smoothly); return; }
  scroll.classList.toggle("still", !smoothly);
  scroll.scrollTop += newest.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 8;
  scroll.classList.remove("still");
}

// A quote that shows all of itself has nothing to unfold.
function unfoldShort() {
  for (const quote of log.querySelectorAll("blockquote.folds[aria-expanded='false']")) {
    const fold = $(".fold", quote);
    if (fold.clientHeight && fold.scrollHeight <= fold.clientHeight + 1) {
      quote.classList.remove("folds");
      for (const name of ["role", "tabindex", "aria-expanded"]) quote.removeAttribute(name);
    }
  }
}

function drawLog() {
  const room = roomOf(here), messages = shownHere();
  const focused = document.activeElement?.closest?.(".keys") ? document.activeElement.textContent : null;
  const focusedIn = focused && document.activeElement.closest(".message")?.dataset.id;
  const drawn = [];
  messages.forEach((message, index) => {
    const before = messages[index - 1], after = messages[index + 1];
    if (!before || dayName(before.at) !== dayName(message.at)) drawn.push(make("div", "day", dayName(message.at)));
    const row = draw(message, room, after && after.from === message.from && after.at - message.at < 120 && !message.rows.length);
    const old = log.querySelector(`[data-id="${message.id}"]`);
    if (old && old.dataset.fresh === String(message.stamp)) { old.className = row.className; drawn.push(old); return; }
    row.dataset.fresh = message.stamp;
    if (old) { row.style.animation = "none"; if (message.edited) row.classList.add("changed"); }
    drawn.push(row);
  });
  log.replaceChildren(...drawn);
  unfoldShort();
  if (focused) [...log.querySelectorAll(`[data-id="${focusedIn}"] .keys button`)].find((one) => one.textContent === focused)?.focus({ preventScroll: true });
  const isNew = messages.length === 0, isGroup = Boolean(group(here));
  $(".welcome").hidden = !isNew || isGroup;
  $(".welcome p").textContent = world.bot.about || "Press Start, choose what you care about, and read your first briefing.";
  $(".start-bar").hidden = !isNew || isGroup;
  $(".composer").hidden = isNew && !isGroup;
  room.seen = shown(room).length;
  drawReplyKeys(messages);
  grow();
}

function drawReplyKeys(messages) {
  const latest = messages.findLast((one) => one.keyboard || one.no_keyboard);
  const used = latest?.one_time && messages.some((one) => one.from === me && one.id > latest.id);
  const place = $(".reply-keys"), rows = (!used && latest?.keyboard) || [];
  place.hidden = !rows.length;
  place.replaceChildren(...rows.map((row) => make("div", "", ...row.map((key) => {
    const button = make("button", "", key.text ?? key);
    button.addEventListener("click", () => answerWith(key));
    return button;
  }))));
}

const PLACES = { Berlin: [52.52, 13.4], "New York": [40.71, -74], Tokyo: [35.68, 139.69], Nairobi: [-1.29, 36.82] };

// A button under the field: its words, or what it asks the phone for.
async function answerWith(key) {
  const wanted = key.request_chat;
  if (wanted) {
    const fitting = world.groups.filter((one) => (one.kind === "channel") === wanted.chat_is_channel && one.admins.includes(me));
    if (!fitting.length) { toast("You are admin of no such chat."); return; }
    const chosen = await choose(key.text, fitting.map((one) => ({ label: one.title, value: one.id })));
    if (chosen !== null) await tell("demo/chosen", { button: key.text, chosen });
  } else if (key.request_location) {
    const place = await choose("Where is this phone?", Object.keys(PLACES).map((name) => ({ label: name, value: name })));
    if (place !== null) await tell("demo/place", { button: key.text, latitude: PLACES[place][0], longitude: PLACES[place][1] });
  } else await say(key.text ?? key);
}

async function tell(path, what) {
  try { await post(path, { as: me, ...what }); } catch (error) { toast(error.message); }
  toEnd(true);
}

function drawHead() {
  const one = group(here), room = roomOf(here);
  $(".head h1").textContent = titleOf(here);
  $(".head .avatar").replaceWith(avatar(one ? here : world.bot.id, titleOf(here)));
  const presence = $(".presence");
  presence.classList.toggle("typing", room.typing);
  presence.textContent = room.typing ? "typing" : one?.kind === "channel" ? `channel · @${one.username}` : one ? `${one.members.length} members, with ${one.members.filter((id) => person(id)).map((id) => person(id).name).join(", ")}` : `bot · @${world.bot.username}`;
  $(".attach").hidden = Boolean(one); // files are for private chats
  drawTopics(one);
  document.title = `${titleOf(here)} · Newsbrief demo`;
}

// The topics of a forum

function drawTopics(one) {
  const place = $(".topics"), open = topicHere(), rules = one?.admins.includes(me);
  place.hidden = !open;
  $(".topic-more").hidden = !open || !rules;
  place.replaceChildren(...topicsOf(here).map((topic) => {
    const button = make("button", "", topic.closed ? `🔒 ${topic.name}` : topic.name);
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", topic === open);
    button.addEventListener("click", () => { hereTopic.set(here, topic.id); enter(here); });
    return button;
  }));
  if (open && rules) {
    const add = make("button", "", "+");
    add.setAttribute("aria-label", "Add a topic");
    add.addEventListener("click", () => $(".new-topic").showModal());
    place.append(add);
  }
  box.placeholder = open?.closed && !rules ? "This topic is closed" : "Message";
}

$(".topic-more").addEventListener("click", async () => {
  const open = topicHere();
  const choices = [open.closed ? { label: "Open it again", value: "open" } : { label: "Close it", value: "close" }];
  if (open !== topicsOf(here)[0]) choices.push({ label: "Delete it", value: "delete" });
  const chosen = await choose(`Topic ${open.name}`, choices);
  if (chosen) await tell("demo/topic", { room: here, topic: open.id, do: chosen });
});
$(".new-topic").addEventListener("close", async (event) => {
  const form = $(".new-topic form");
  if (event.target.returnValue === "add") await tell("demo/topic", { room: here, do: "make", name: form.elements.name.value });
  form.reset();
  event.target.returnValue = "";
});

// People and chats

function drawSide() {
  $(".people-row").replaceChildren(...world.people.map((one) => {
    const button = make("button", "", avatar(one.id, one.name), make("span", "", one.name));
    button.setAttribute("role", "radio");
    button.setAttribute("aria-checked", one.id === me);
    button.addEventListener("click", () => become(one.id));
    return button;
  }), (() => {
    const button = make("button", "", make("span", "avatar add", "+"), make("span", "", "Add"));
    button.addEventListener("click", () => $(".newcomer").showModal());
    button.setAttribute("aria-label", "Add a person");
    return button;
  })());
  const list = myRooms().map((id) => ({ id, room: roomOf(id) }));
  $(".rooms").replaceChildren(...list.map(({ id, room }) => {
    const messages = shown(room), latest = messages.at(-1), unread = id === here ? 0 : messages.length - room.seen;
    const glimpse = latest ? (group(id) && latest.from !== me ? `${latest.name}: ` : "") + (latest.text || latest.shared || "File").replace(/\s+/g, " ") : "Say hello";
    const button = make("button", "", avatar(group(id) ? id : world.bot.id, titleOf(id)), make("b", "", titleOf(id)),
      make("time", "", latest ? clock(latest.at) : ""), make("span", "glimpse", glimpse.slice(0, 90)), unread > 0 ? make("span", "unread", String(unread)) : "");
    button.setAttribute("aria-current", id === here);
    button.addEventListener("click", () => enter(id));
    return button;
  }));
}

function become(id) {
  me = id;
  sessionStorage.setItem("me", id);
  enter(id, phone.dataset.view);
}

function enter(id, view = "chat") {
  here = id;
  phone.dataset.view = view;
  log.replaceChildren();
  drawAll();
  closeMenu();
  toEnd(false);
  if (view === "chat" && matchMedia("(min-width: 721px)").matches) box.focus();
}

function drawAll() { drawHead(); drawLog(); drawSide(); }

// Writing

async function say(text) {
  if (!text.trim()) return;
  try { await post("demo/say", { as: me, room: here, topic: topicHere()?.id, text }); } catch (error) { toast(error.message); }
  toEnd(true);
}

function grow() {
  box.style.height = "auto";
  if (box.scrollHeight) box.style.height = `${Math.min(box.scrollHeight, 140)}px`;
  $(".send").disabled = !box.value.trim();
}

function send() {
  if (inline()) { toast("Tap a story above to share it."); return; }
  const text = box.value;
  box.value = "";
  grow();
  closeMenu();
  say(text);
}

// `@bot words`, in any chat: stories to share there

let asking = 0;
const inline = () => new RegExp(`^@${world.bot.username}(?:\\s+([^]*))?$`, "i").exec(box.value);

function offer() {
  clearTimeout(asking);
  const typed = inline();
  if (!typed) { offers.hidden = true; return; }
  asking = setTimeout(async () => {
    let found;
    try { found = await post("demo/inline", { as: me, text: typed[1] ?? "" }); } catch (error) { toast(error.message); return; }
    if (inline()?.[1] !== typed[1]) return; // typed on meanwhile
    const above = found.button.text ? [make("button", "", found.button.text)] : [];
    above.forEach((button) => button.addEventListener("click", () => { clearOffers(); enter(me); say(`/start ${found.button.start_parameter}`); }));
    offers.replaceChildren(...above, ...found.results.map((one, result) => {
      const button = make("button", "", make("b", "", one.title), make("span", "", one.description));
      button.setAttribute("role", "option");
      button.addEventListener("click", () => { clearOffers(); tell("demo/share", { room: here, query: found.query, result }); });
      return button;
    }));
    if (!offers.children.length) offers.replaceChildren(make("p", "", "Nothing found"));
    offers.hidden = false;
  }, 250);
}

function clearOffers() {
  box.value = "";
  offers.hidden = true;
  grow();
}

const commands = () => (group(here) ?? person(me)).commands;

function openMenu(prefix = "") {
  const found = commands().filter((one) => one.command.startsWith(prefix));
  menu.hidden = !found.length;
  menuAt = -1;
  $(".slash").setAttribute("aria-expanded", !menu.hidden);
  menu.replaceChildren(...found.map((one) => {
    const button = make("button", "", make("b", "", `/${one.command}`), make("span", "", one.description));
    button.setAttribute("role", "option");
    button.addEventListener("click", () => { box.value = ""; grow(); closeMenu(); say(`/${one.command}`); box.focus(); });
    return button;
  }));
}

function closeMenu() {
  menu.hidden = true;
  $(".slash").setAttribute("aria-expanded", "false");
}

box.addEventListener("input", () => {
  grow();
  const typed = /^\/(\w*)$/.exec(box.value);
  if (typed) openMenu(typed[1]); else closeMenu();
  offer();
});
box.addEventListener("keydown", (event) => {
  const options = menu.hidden ? [] : [...menu.children];
  if (options.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    menuAt = (menuAt + (event.key === "ArrowDown" ? 1 : options.length - (menuAt < 0 ? 0 : 1))) % options.length;
    options.forEach((one, index) => one.setAttribute("aria-selected", index === menuAt));
    options[menuAt].scrollIntoView({ block: "nearest" });
  } else if (event.key === "Escape") { closeMenu(); offers.hidden = true; }
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (options[menuAt]) options[menuAt].click(); else send();
  }
});
$(".composer").addEventListener("submit", (event) => { event.preventDefault(); send(); });
$(".slash").addEventListener("click", () => { if (menu.hidden) { openMenu(); box.focus(); } else closeMenu(); });
$(".start").addEventListener("click", () => say("/start"));
$(".back").addEventListener("click", () => { phone.dataset.view = "list"; drawSide(); $(".rooms button")?.focus(); });
$(".attach input").addEventListener("change", async (event) => {
  const form = new FormData();
  form.append("as", me);
  form.append("file", event.target.files[0]);
  event.target.value = "";
  await fetch("demo/document", { method: "POST", body: form });
});
$(".newcomer").addEventListener("close", async (event) => {
  const form = $(".newcomer form");
  if (event.target.returnValue === "add") become((await post("demo/person", Object.fromEntries(new FormData(form)))).id);
  form.reset();
  event.target.returnValue = "";
});
const down = $(".down");
down.addEventListener("click", () => toEnd(true));
scroll.addEventListener("scroll", () => { down.hidden = atEnd(); if (atEnd()) { $("b", down).hidden = true; $("b", down).textContent = ""; } });

// The stream of changes

let stamp = 0;
const events = new EventSource("demo/events");
events.addEventListener("open", () => { $(".offline").hidden = true; });
events.addEventListener("error", () => { $(".offline").hidden = false; });
events.addEventListener("world", (event) => {
  world = JSON.parse(event.data);
  if (!person(me)) {
    me = person(Number(sessionStorage.getItem("me")))?.id ?? world.people[0].id;
    here = me;
  }
  if (!myRooms().includes(here)) here = me;
  drawAll();
  grow();
});
events.addEventListener("room", (event) => {
  const change = JSON.parse(event.data), room = roomOf(change.room);
  const wasAtEnd = atEnd(), before = room.messages.size;
  if (change.whole) room.messages.clear();
  for (const message of change.messages) room.messages.set(message.id, { ...message, stamp: ++stamp });
  room.typing = change.typing;
  if (change.room !== here) { drawSide(); return; }
  clearTimeout(typingTimer);
  if (room.typing) typingTimer = setTimeout(() => { room.typing = false; drawHead(); }, 6000);
  drawAll();
  const news = room.messages.size - before;
  const asked = Date.now() - askedAt < 5000; // whoever pressed a button wants to see what came of it
  if (news > 0 && (wasAtEnd || asked || change.messages.some((one) => one.from === me))) toNewest(!change.whole);
  else if (wasAtEnd) toEnd(true);
  else if (news > 0) { down.hidden = false; const badge = $("b", down); badge.hidden = false; badge.textContent = Number(badge.textContent) + news; }
});
