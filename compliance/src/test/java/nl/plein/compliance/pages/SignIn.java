package nl.plein.compliance.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;

/** Signing in with the real pages, of Plein and of the identity provider. */
final class SignIn {

    private final Page page;
    private final Stage stage;

    SignIn(Page page, Stage stage) {
        this.page = page;
        this.stage = stage;
    }

    void as(StageAccount account) {
        page.navigate(stage.origin().resolve("/signin?choose=1").toString());
        if (account.local()) {
            page.locator("main a[href*='/signin/local']").click();
            fill("[id='local:name:input']", "[id='local:password:input']", account, "main form input[type=submit]");
        } else {
            page.locator("main a:has-text('" + account.organisation() + "')")
                    .first()
                    .click();
            fill("#username", "#password", account, "#kc-login");
        }
        page.waitForURL(url -> url.startsWith(stage.origin().toString()) && !url.contains("/saml/"));
        page.waitForLoadState(LoadState.LOAD);
    }

    private void fill(String name, String password, StageAccount account, String button) {
        page.locator(name).fill(account.user());
        page.locator(password).fill(account.password());
        page.locator(button).click();
    }
}
