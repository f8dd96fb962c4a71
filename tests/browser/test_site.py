"""What a reader of the documentation finds, copies, and sees on a phone."""

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("selenium")
pytest.importorskip("furo")

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from errcodes import catalog

DOCS = Path(__file__).parents[2] / "docs"
PHONE = (390, 844)
DESKTOP = (1280, 900)
_LONGEST_WAIT = 20

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The documentation, built, and served on loopback."""
    directory = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-E", "-b", "html", str(DOCS), str(directory)],
        check=True,
        timeout=280,
    )
    handler = functools.partial(_Quiet, directory=str(directory))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A browser without a window."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (
        *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        f"--user-data-dir={tmp_path_factory.mktemp('browser')}",
    ):
        options.add_argument(argument)
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    driver.set_page_load_timeout(_LONGEST_WAIT)
    yield driver
    driver.quit()


def found(browser: webdriver.Chrome, site: str, query: str) -> list[WebElement]:
    """Search, and give the links that are found, once the search has ended."""
    browser.set_window_size(*DESKTOP)
    browser.get(f"{site}/search.html?q={query}")
    summary = (By.CSS_SELECTOR, "p.search-summary")
    WebDriverWait(browser, _LONGEST_WAIT).until(lambda page: page.find_element(*summary).text)
    return browser.find_elements(By.CSS_SELECTOR, "ul.search li > a")


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("50502", 50502),
        ("10203", 10203),
        ("read_timed_out", 50503),
        ("READ TIMED OUT", 50503),
        (catalog.message(50512, "zh"), 50512),
        ("sslhandshakeexception", 50502),
        ("手机当前没有联网", 50501),
        ("canceled locally by APP", 50511),
    ],
)
def test_a_code_is_found_first(
    browser: webdriver.Chrome, site: str, query: str, number: int
) -> None:
    """By number, name, our words and the vendor's, in either language."""
    first = found(browser, site, query)[0]

    assert str(first.get_attribute("href")).endswith(f"/reference/codes.html#{number}")
    assert first.text.startswith(f"{number} ")


@pytest.mark.parametrize(
    ("query", "least"), [("505", 16), ("超时", 3), ("证书", 3), ("5050", 9), ("时间", 1)]
)
def test_several_codes_are_found(
    browser: webdriver.Chrome, site: str, query: str, least: int
) -> None:
    """A part of a number, and two characters of Chinese, find each code that has them."""
    links = [str(link.get_attribute("href")) for link in found(browser, site, query)]

    assert len([link for link in links if "/reference/codes.html#" in link]) >= least


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("50502", "/howto/find-the-certificate-fault.html"),
        ("Accept-Language", "/howto/web-handler.html"),
        ("classify.exception", "/reference/errcodes-classify.html"),
        (catalog.message(50505, "zh", upstream=True)[:11], "/howto/web-handler.html"),
    ],
)
def test_pages_are_found(browser: webdriver.Chrome, site: str, query: str, page: str) -> None:
    """Numbers, words, names and Chinese find the other pages too."""
    links = [str(link.get_attribute("href")) for link in found(browser, site, query)]

    assert any(page in link for link in links)


def test_nothing_is_found(browser: webdriver.Chrome, site: str) -> None:
    """What is nowhere is found nowhere."""
    assert found(browser, site, "xyzzy98765") == []


def test_the_address_of_a_code(browser: webdriver.Chrome, site: str) -> None:
    """The number alone leads to the section of its code."""
    browser.set_window_size(*DESKTOP)
    browser.get(f"{site}/reference/codes.html#50514")
    top = "return document.getElementById('50514').parentElement.getBoundingClientRect().top"

    wait = WebDriverWait(browser, _LONGEST_WAIT)
    assert wait.until(lambda page: abs(page.execute_script(top)) < 100)


def test_copying_leaves_prompts_and_output(browser: webdriver.Chrome, site: str) -> None:
    """A block has a button that copies what a person types, and nothing else."""
    permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    browser.execute_cdp_cmd("Browser.grantPermissions", permissions)
    browser.get(f"{site}/tutorial.html")
    block = next(
        block
        for block in browser.find_elements(By.CSS_SELECTOR, "div.highlight-python")
        if ">>> from errcodes import catalog" in block.text
    )
    button = block.find_element(By.CSS_SELECTOR, "button.copybtn")
    ActionChains(browser).move_to_element(block).click(button).perform()
    WebDriverWait(browser, _LONGEST_WAIT).until(
        lambda _: "success" in str(button.get_attribute("class"))
    )
    copied = browser.execute_async_script("navigator.clipboard.readText().then(arguments[0])")

    assert copied == "from errcodes import catalog\nprint(catalog.message(50503))"


PAGES = [
    "/" + page.relative_to(DOCS).with_suffix(".html").as_posix()
    for page in sorted(DOCS.rglob("*.md"))
]


@pytest.mark.parametrize("page", PAGES)
def test_on_a_phone(browser: webdriver.Chrome, site: str, page: str) -> None:
    """No page is wider than a phone: what is, scrolls by itself."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": PHONE[0], "height": PHONE[1], "deviceScaleFactor": 2, "mobile": True},
    )
    browser.get(f"{site}{page}")
    width = browser.execute_script("return document.documentElement.scrollWidth")
    description = browser.find_element(By.CSS_SELECTOR, "meta[name=description]")
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    assert width <= PHONE[0]
    assert len(str(description.get_attribute("content"))) > 20
