// Uploads files while the rest of the form is being written. Without this script files are added after saving.
(() => {
  "use strict";
  const place = document.querySelector("[data-upload]");
  if (!place) return;
  const words = JSON.parse(place.dataset.words);
  document.querySelectorAll("[data-plain]").forEach((one) => one.remove());
  const form = place.closest("form");
  const make = (name, attributes = {}, text = "") => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  };
  const label = make("label", { for: "upload-file" }, words.choose);
  const input = make("input", { id: "upload-file", type: "file", multiple: "" });
  const status = make("p", { role: "status", class: "hint" });
  const refusals = make("div", { role: "alert" });
  const list = make("ul", { class: "files", "aria-label": words.list });
  list.hidden = true;
  place.append(label, input, status, refusals, list);

  // One sentence for each file that was refused: who chose several must hear of all of them, and of which.
  const refused = (file, said) => {
    const named = said.includes(file.name) ? said : `${file.name}: ${said}`;
    refusals.append(make("p", { class: "field-error" }, named));
    status.textContent = "";
  };

  const shown = (document) => {
    const row = make("li");
    const remove = make("button", { type: "button", class: "button small second" }, words.remove.replace("{0}", document.name));
    const hidden = make("input", { type: "hidden", name: "document", value: document.ref });
    remove.addEventListener("click", () => {
      row.remove();
      list.hidden = !list.children.length;
      status.textContent = words.removed.replace("{0}", document.name);
      input.focus();
    });
    // The editor offers what is marked so, to be shown in the text.
    const mark = document.picture ? { "data-picture": `/document/${document.ref}` } : {};
    row.append(make("span", mark, document.name), remove, hidden);
    list.append(row);
    list.hidden = false;
    form.dispatchEvent(new CustomEvent("plein:document", { detail: document }));
  };

  const send = async (file) => {
    status.textContent = words.busy.replace("{0}", file.name);
    const data = new FormData();
    data.append("file", file);
    const answer = await fetch(place.dataset.upload, {
      method: "POST",
      body: data,
      headers: { Accept: "application/json", "X-Plein-Csrf": form.querySelector("input[name=csrf]").value },
    });
    const said = (answer.headers.get("Content-Type") || "").startsWith("application/json") ? await answer.json() : {};
    if (!answer.ok) throw new Error(said.error || words.failed.replace("{0}", file.name));
    shown(said);
    status.textContent = words.done.replace("{0}", file.name);
  };

  input.addEventListener("change", async () => {
    refusals.replaceChildren();
    for (const file of [...input.files]) {
      try {
        await send(file);
      } catch (problem) {
        refused(file, problem instanceof TypeError ? words.failed.replace("{0}", file.name) : problem.message);
      }
    }
    input.value = "";
  });
})();
