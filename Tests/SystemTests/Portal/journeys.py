"""Plays people's journeys through the portal in Chromium, and looks at every page as axe-core does.

Usage: journeys.py BASE FOLDER ACCOUNTS
  BASE      where the portal is: http://127.0.0.1:8080
  FOLDER    where a picture of each step is kept
  ACCOUNTS  a JSON object: worker_identity, institution_identity, official_identities (three), bureau, first_secret, secret, certificate,
            holder
Ends with 1 and a line for each thing that is not as it should be.
"""

import io
import json
import sys
import urllib.request
from datetime import date, timedelta
from pathlib import Path

import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from jwcrypto import jwk, jws
from PIL import Image
from playwright.sync_api import sync_playwright

base, folder, given = sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
problems = []


def expect(truth, sentence):
    if not truth:
        problems.append(sentence)


class Reader:
    """Somebody with a browser window of their own, whose steps are kept as pictures."""

    def __init__(self, browser, name, width=1280, height=900):
        self.name, self.steps = name, 0
        context = browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN", java_script_enabled=True)
        context.set_default_timeout(20_000)
        self.page = context.new_page()
        self.page.on("console", lambda message: message.type == "error" and self.note(message))
        self.context = context

    def note(self, message):
        # A refusal is an answer with a status of its own, which Chromium tells as an error.
        if "the server responded with a status of" not in message.text:
            problems.append(f"{self.name}: {message.text}")

    def look(self, path=None):
        if path:
            self.page.goto(base + path)
        self.steps += 1
        self.page.screenshot(path=folder / f"{self.name}-{self.steps:02}.png", full_page=True)
        for violation in Axe().run(self.page).response["violations"]:
            problems.append(f"{self.name} {self.page.url}: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(wide <= 0, f"{self.name} {self.page.url}: {wide} pixels wider than the window")
        return self.page

    def sign_in(self, account, then):
        self.look(f"/sign-in?then={then}")
        self.page.fill("#account", account)
        self.page.fill("#secret", given["secret"])
        self.page.click("main button")
        return self.look()


def signed_in(browser, name, identity, width=1280):
    """Somebody who signed in."""
    reader = Reader(browser, name, width)
    reader.context.add_cookies([{"name": "session", "value": identity, "url": base}])
    return reader


def anybody(browser, width):
    reader = Reader(browser, f"anybody-{width}", width)
    page = reader.look("/")
    expect("技能辽宁" in page.title(), "the first page has no name")
    page = reader.look("/bulletin?month=2022-12&task=vouchers.used")
    expect(page.locator("tbody tr").count() == 15, "a bulletin has no fifteen regions")
    expect(page.locator("svg.map g").count() == 15, "the map has no fifteen tiles")
    page.select_option("#month", "2022-12")
    page.click("main button")
    expect("month=2022-12" in page.url, "the month that was chosen is not in the address")
    page = reader.look("/classes?from=2022-01-01")
    expect("没有符合条件的培训班" in page.inner_text("main"), "a year that is over still has open classes")
    for path in ("/shortage-list", "/figures?day=2022-06-01", "/competitions?year=2022", "/awards", "/projects?region=210100",
                 "/institutions?region=210100", "/organisations?region=210100"):
        answer = reader.context.request.get(base + path)
        expect(len(answer.body()) < 100_000, f"{path} weighs {len(answer.body())} bytes")
        page = reader.look(path)
        expect(page.locator("tbody tr").count() > 0, f"{path} shows nothing")
    page = reader.look("/figures?day=2022-06-01")
    page.click("tbody a >> nth=0")
    page = reader.look()
    expect("依据" in page.inner_text("thead"), "a figure's history names no article")
    page = reader.look("/competitions?year=2022")
    page.click("tbody a >> nth=0")
    page = reader.look()
    page.click("tbody a >> nth=0")
    page = reader.look()
    for path in ("/publicity", "/objection", "/help", "/help?role=bureau", "/console", "/second-factor", "/act/activate", "/sign-in",
                 "/console/liaoning.skills.catalog.v1.Regions/GetRegion"):
        page = reader.look(path)
    page.fill("[name=code]", "210100")
    page.click(".actions button >> nth=0")
    page = reader.look()
    expect("沈阳" in page.inner_text("main"), "the console does not answer")
    expect("curl" in page.inner_text("main") and "skillsctl call Regions/GetRegion" in page.inner_text("main"), "no call to copy")
    page = reader.look("/nowhere-at-all")
    return reader


def verifier(browser):
    reader = Reader(browser, "verifier")
    page = reader.look("/verify")
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert] li").count() == 2, "an empty query is not told both fields")
    page.fill("#f-certificate-number", given["certificate"])
    page.fill("#f-name", "某某某")
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert]").count() == 1, "a wrong name finds a certificate")
    expect(page.input_value("#f-certificate-number") == given["certificate"], "what was typed is lost")
    page.fill("#f-name", given["holder"])
    page.click("main button")
    page = reader.look()
    expect("有效" in page.inner_text("main"), "the certificate is not found by number and name")
    expect(given["holder"] not in page.inner_text(".pairs"), "the name is not masked")


def printed(page):
    """The certificate's QR code is read by zxing-cpp, and what it holds verified by jwcrypto: by programs that are not ours."""
    size = page.viewport_size
    page.set_viewport_size({"width": 1280, "height": 1600})
    picture = page.locator("figure.code svg").screenshot()
    page.set_viewport_size(size)
    codes = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    expect(len(codes) == 1, "the printed certificate's code is not read")
    if len(codes) != 1:
        return
    published = json.load(urllib.request.urlopen(base + "/v1/certificate-keys", timeout=20))
    token = jws.JWS()
    token.allowed_algs = ["EdDSA"]
    token.deserialize(codes[0].text)
    named = next((key for key in published["keys"] if key["keyId"] == token.jose_header["kid"]), None)
    expect(named is not None, "the credential's key is not published")
    if named is None:
        return
    x = named["publicKey"].replace("+", "-").replace("/", "_").rstrip("=")
    try:
        token.verify(jwk.JWK(kty="OKP", crv="Ed25519", x=x))
    except jws.InvalidJWSSignature:
        expect(False, "the credential's signature does not verify")
        return
    said = json.loads(token.payload)
    expect("SkillLevelCertificate" in said["type"], "the credential is of no certificate")
    expect(said["credentialSubject"]["certificateNumber"] in page.url, "the credential is of another certificate")


def worker(browser):
    reader = Reader(browser, "worker", 390, 844)
    page = reader.look("/passport")
    expect("/sign-in" in page.url, "a passport opens for nobody")
    reader.context.add_cookies([{"name": "session", "value": given["worker_identity"], "url": base}])
    page = reader.look("/passport")
    expect(page.url.endswith("/passport"), f"a signed-in worker is led to {page.url}")
    expect(page.locator(".line li").count() > 0, "a certified worker's passport is empty")
    page.click(".line a[href^='/certificates/']")
    page = reader.look()
    printed(page)
    page = reader.look("/passport")
    page.click("footer button")
    page = reader.look()
    expect("care" in (page.get_attribute("html", "class") or ""), "the large print does not come")
    page = reader.look("/desk")
    expect(page.locator("[role=alert]").count() == 1, "a worker sees the desk of officials")
    page.click("header button")
    page = reader.look("/passport")
    expect("/sign-in" in page.url, "signing out leaves the passport open")


def bureau(browser):
    reader = Reader(browser, "bureau")
    page = reader.look("/sign-in?then=/desk")
    page.fill("#account", given["bureau"])
    page.fill("#secret", "wrong wrong wrong")
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert]").count() == 1, "a wrong secret is not told")
    page.fill("#secret", given["first_secret"])
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert]").count() == 1, "a secret that another chose lets in")
    page.click("main a[href='/change-secret']")
    page = reader.look()
    page.fill("#account", given["bureau"])
    page.fill("#secret", given["first_secret"])
    page.fill("#new_secret", given["secret"])
    page.fill("#new_secret_again", given["secret"] + " otherwise")
    page.click("main button")
    page = reader.look()
    expect("不一致" in page.inner_text("[role=alert]"), "two different new secrets are taken")
    page.fill("#secret", given["first_secret"])
    page.fill("#new_secret", given["secret"])
    page.fill("#new_secret_again", given["secret"])
    page.click("main button")
    page = reader.sign_in(given["bureau"], "/desk")
    expect(page.url.endswith("/desk"), f"signing in leads to {page.url}")
    page.click(".todo a >> nth=0")
    page = reader.look()
    expect("/claims/" in page.url and "应付" in page.inner_text("main"), "a claim does not say what is to be paid")
    expect(page.locator(".article").count() > 0, "a claim names no article")
    cookie = next(cookie for cookie in reader.context.cookies() if cookie["name"] == "session")
    expect(cookie["httpOnly"] and cookie["sameSite"] == "Strict", "the session is open to scripts or other sites")


def days_ahead(days):
    return (date.today() + timedelta(days=days)).isoformat()


def a_class(browser):
    """An institution opens a class by the form of the contract; a worker enrols, clicking twice."""
    reader = signed_in(browser, "institution", given["institution_identity"])
    page = reader.look("/projects?region=210100")
    page.click("tr:has-text('重点群体') >> text=开班")
    page = reader.look()
    page.fill("[name=title]", "养老护理员技能培训 99 班")
    page.click("main .actions button")
    page = reader.look()
    expect(page.locator("[role=alert] li").count() >= 5, "an empty form is not told its fields")
    expect(page.input_value("[name=title]") == "养老护理员技能培训 99 班", "what was typed is lost")
    expect("delivery_mode" not in page.inner_text("[role=alert]"), "people read a field's name in the contract")
    page.select_option("[name=region_code]", "210102")
    page.select_option("[name=arrangement]", "CLASS_ARRANGEMENT_OPEN")
    page.select_option("[name=delivery_mode]", "DELIVERY_MODE_ON_SITE")
    page.fill("[name=place]", "沈阳市和平区南京北街 99 号")
    page.fill("[name='teachers[0].name']", "李卫东")
    page.click("button[name=form_add][value=sessions]")
    page = reader.look()
    expect(page.locator("[name='sessions[0].held_on']").count() == 1, "a list gets no row")
    for row, day in enumerate((days_ahead(7), days_ahead(8))):
        page.fill(f"[name='sessions[{row}].held_on']", day)
        page.fill(f"[name='sessions[{row}].begins_at_minute']", "08:00")
        page.fill(f"[name='sessions[{row}].ends_at_minute']", "14:00")
    page.fill("[name=capacity]", "20")
    page.click("main .actions button >> nth=-1")
    page = reader.look()
    expect("/classes/" in page.url and "已开设" in page.inner_text("[role=status]"), f"no class is opened: {page.inner_text('main')[:300]}")
    place = page.url.split("?")[0][len(base):]

    worker = signed_in(browser, "enrolling", given["worker_identity"], 390)
    page = worker.look(place)
    page.click("text=报名参加培训")
    page = worker.look()
    expect("养老护理员" in page.inner_text("main"), "an act does not say what it is about")
    page.dblclick("main .actions button")
    # The second click's answer says what came of both.
    page.locator("[role=alert], [role=status]").first.wait_for()
    page.wait_for_load_state("networkidle")
    page = worker.look()
    refused = page.locator("[role=alert] .article").count()
    expect("/passport" in page.url or refused > 0, f"enrolling ends at {page.url}: {page.inner_text('main')[:300]}")
    page = worker.look("/notices")
    page = worker.look("/cases")

    page = reader.look(place)
    page.click("text=取消培训班")
    page = reader.look()
    page.fill("[name=reason]", "生源不足")
    page.click("main .actions button")
    page = reader.look()
    expect("确定取消吗" in page.inner_text("[role=alert]"), "what cannot be undone is not asked")
    page.click("button[value=back]")
    page = reader.look()
    expect(page.input_value("[name=reason]") == "生源不足", "going back loses what was typed")


def a_case(browser):
    """An institution applies; officials examine, approve and publish; somebody objects, and it is dealt with."""
    institution = signed_in(browser, "applicant", given["institution_identity"])
    page = institution.look("/institutions")
    page.click("text=申报列入目录")
    page = institution.look()
    page.select_option("[name=region_code]", "210200")
    page.click("main .actions button")
    page = institution.look()
    expect("/cases/catalog/" in page.url, f"no application is filed: {page.inner_text('main')[:300]}")
    place = page.url.split("?")[0][len(base):]
    officials = [signed_in(browser, f"official-{n}", identity) for n, identity in enumerate(given["official_identities"], 1)]

    def act(reader, title, sure=False, **fields):
        page = reader.look(place)
        page.click(f".acts >> text='{title}' >> nth=0")
        page = reader.look()
        for name, value in fields.items():
            page.fill(f"[name={name}]", value)
        page.click("main .actions button >> nth=0")
        if sure:
            page = reader.look()
            page.click("button[value=sure]")
        page = reader.look()
        expect("/cases/catalog/" in page.url, f"{title}: {page.inner_text('main')[:300]}")
        return page

    page = officials[0].look("/desk")
    expect("培训机构目录申报" in page.inner_text("main"), "a case does not await the official")
    act(officials[0], "审核通过")
    act(officials[1], "审核通过")
    act(officials[2], "同意")
    act(officials[2], "公示", sure=True)
    public = Reader(browser, "objector", 390)
    page = public.look("/publicity")
    page.click("td a:has-text('提出异议') >> nth=0")
    page = public.look()
    page.fill("[name=grounds]", "该机构场地与申报不符。")
    page.fill("[name=name]", "张三")
    page.fill("[name=contact]", "13900000000")
    page.click("main .actions button")
    page = public.look()
    receipt = page.inner_text(".told")
    expect(len(receipt) > 10, "an objection has no receipt")
    act(officials[0], "受理异议")
    page = public.look("/objection")
    page.fill("#receipt", receipt)
    page.click("main .actions button")
    page = public.look()
    expect("已受理" in page.inner_text("main"), "the receipt does not tell what became of the objection")
    page = institution.look("/notices")
    expect(page.locator("tbody tr").count() > 0, "an applicant is told nothing")
    institution.look("/cases")
    institution.look("/accounts")


def stranger(browser):
    """A form of another site, which has no token of ours."""
    reader = Reader(browser, "stranger")
    answer = reader.context.request.post(base + "/sign-in", form={"account": given["bureau"], "secret": given["secret"]})
    expect(answer.status == 400, f"a form without its token is taken: {answer.status}")
    answer = reader.context.request.get(base + "/sign-in")
    policy = answer.headers.get("content-security-policy", "")
    expect("default-src 'none'" in policy and "unsafe" not in policy, f"no strict policy of content: {policy}")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
    for width in (360, 1280, 1920):
        anybody(browser, width)
    for journey in (verifier, worker, bureau, a_class, a_case, stranger):
        try:
            journey(browser)
        except Exception as error:
            problems.append(f"{journey.__name__}: {str(error)[:500]}")
    browser.close()

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
