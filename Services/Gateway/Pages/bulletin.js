const at = id => document.getElementById(id);
let names = {};
const cell = (row, text, late) => { const made = row.insertCell(); made.textContent = text; if (late) made.className = "late"; };
// The articles by what people know them as.
const article = id => id.replace(/^A\.annex\.(\d+).*$/, "辽人社发〔2022〕7号附件第$1项").replace(/^B$/, "“十四五”职业技能培训规划").replace(/^E\.(\d+)$/, "辽人社发〔2022〕18号第$1项");
// The month asked for in the address, else the newest published one, else the last one.
async function begin() {
  let month = new URLSearchParams(location.search).get("month");
  try { month ||= ((await (await fetch("/v1/bulletins?page_size=1")).json()).months || [])[0]; } catch {}
  if (!month) { const day = new Date(); day.setDate(0); month = day.getFullYear() + "-" + String(day.getMonth() + 1).padStart(2, "0"); }
  at("month").value = month;
  show();
}
async function show() {
  at("problem").textContent = ""; at("tasks").replaceChildren();
  try {
    if (!names["210000"]) {
      const regions = await (await fetch("/v1/regions?page_size=200")).json();
      for (const region of regions.regions) names[region.code] = region.name;
    }
    const answer = await fetch("/v1/bulletins/" + at("month").value);
    const bulletin = await answer.json();
    if (!answer.ok) { at("problem").textContent = bulletin.error.message; return; }
    if (bulletin.partial) at("problem").textContent = "有服务暂不可用，以下通报不完整。";
    for (const task of bulletin.tasks || []) {
      const title = document.createElement("h2");
      title.textContent = task.name + "（" + article(task.article) + (task.dueOn ? "，截止 " + task.dueOn : "") + "）";
      at("tasks").append(title);
      const table = document.createElement("table"); const head = table.createTHead().insertRow();
      for (const name of ["地区", "完成", "目标", "完成率", "排名"]) { const th = document.createElement("th"); th.textContent = name; head.append(th); }
      const body = table.createTBody();
      for (const line of task.lines || []) {
        const row = body.insertRow();
        cell(row, names[line.regionCode] || line.regionCode);
        cell(row, line.done || "0", line.overdue);
        cell(row, line.target || "—");
        cell(row, line.target ? (Number(line.percentHundredths || 0) / 100).toFixed(2) + "%" : "—");
        cell(row, line.rank || "—");
      }
      at("tasks").append(table);
    }
  } catch { at("problem").textContent = "服务暂不可用，请稍后再试。"; }
}
at("month").addEventListener("change", show);
begin();
