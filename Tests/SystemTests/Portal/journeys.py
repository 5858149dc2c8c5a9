"""Plays people's journeys through the portal in Chromium, and looks at every page as axe-core does.

Usage: journeys.py BASE FOLDER ACCOUNTS
  BASE      where the portal is: http://127.0.0.1:8080
  FOLDER    where a picture of each step is kept
  ACCOUNTS  a JSON object: worker_identity, bureau, first_secret, secret, certificate, holder
Ends with 1 and a line for each thing that is not as it should be.
"""

import io
import json
import sys
import urllib.request
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
    for path in ("/shortage-list", "/figures?day=2022-06-01"):
        page = reader.look(path)
        expect(page.locator("tbody tr").count() > 0, f"{path} shows nothing")
    page = reader.look("/nowhere-at-all")
    return reader


def verifier(browser):
    reader = Reader(browser, "verifier")
    page = reader.look("/verify")
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert] li").count() == 2, "an empty query is not told both fields")
    page.fill("#number", given["certificate"])
    page.fill("#name", "某某某")
    page.click("main button")
    page = reader.look()
    expect(page.locator("[role=alert]").count() == 1, "a wrong name finds a certificate")
    expect(page.input_value("#number") == given["certificate"], "what was typed is lost")
    page.fill("#name", given["holder"])
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
    for journey in (verifier, worker, bureau, stranger):
        journey(browser)
    browser.close()

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
