const states = {CERTIFICATE_STATE_VALID: "有效", CERTIFICATE_STATE_SUSPENDED: "暂停", CERTIFICATE_STATE_REVOKED: "已撤销", CERTIFICATE_STATE_REPLACED: "已换发"};
const levels = {LEVEL_JUNIOR: "初级工（五级）", LEVEL_INTERMEDIATE: "中级工（四级）", LEVEL_SENIOR: "高级工（三级）", LEVEL_TECHNICIAN: "技师（二级）", LEVEL_SENIOR_TECHNICIAN: "高级技师（一级）", LEVEL_SPECIAL_TECHNICIAN: "特级技师", LEVEL_CHIEF_TECHNICIAN: "首席技师"};
const at = id => document.getElementById(id);
at("form").addEventListener("submit", async event => {
  event.preventDefault();
  at("problem").textContent = ""; at("result").hidden = true; at("result").replaceChildren();
  const body = {certificateNumber: at("number").value.trim()};
  if (at("name").value.trim()) body.name = at("name").value.trim();
  if (at("citizen").value.trim()) body.citizenNumber = at("citizen").value.trim();
  try {
    const answer = await fetch("/v1/public/certificates:verify", {method: "POST", headers: {"content-type": "application/json"}, body: JSON.stringify(body)});
    const found = await answer.json();
    if (!answer.ok) { at("problem").textContent = found.error.message; return; }
    const rows = [["证书编号", found.certificateNumber], ["持证人", found.maskedName], ["职业", found.occupationName], ["等级", levels[found.level] || found.level], ["评价机构", found.organisationName], ["发证日期", found.issuedOn], ["状态", states[found.state] || found.state]];
    for (const [name, value] of rows) { const row = at("result").insertRow(); row.insertCell().textContent = name; row.insertCell().textContent = value || ""; }
    at("result").hidden = false;
  } catch { at("problem").textContent = "服务暂不可用，请稍后再试。"; }
});
