package vn.liencap.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser that several people share, each in a session of their own. */
final class Desk implements AutoCloseable {
  private static final double PATIENCE_MS = 20_000;
  private final Playwright playwright;
  private final Browser browser;
  private final URI portal;

  Desk(URI portal) {
    this.portal = portal;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installedBrowser())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  private static Path installedBrowser() {
    return Stream.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
  }

  /** A signed-in person's page, this many pixels wide. */
  Page signIn(String username, String password, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setLocale("vi-VN")
                .setViewportSize(width, 900));
    context.setDefaultTimeout(PATIENCE_MS);
    Page page = context.newPage();
    page.navigate("/dang-nhap");
    page.fill("#username", username);
    page.fill("#password", password);
    page.click("main button");
    page.waitForURL(url -> !url.contains("/dang-nhap"));
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
