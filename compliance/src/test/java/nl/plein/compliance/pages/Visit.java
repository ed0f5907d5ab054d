package nl.plein.compliance.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;

/**
 * Somebody on one site whose browser asks many addresses and sends many forms, as its own script would: with its
 * cookies, its origin and its policy, but without drawing every page.
 */
public final class Visit implements AutoCloseable {

    private static final String FETCH =
            """
            async ([path, options]) => {
                try {
                    const answer = await fetch(path, options);
                    return [String(answer.status), answer.url, await answer.text()];
                } catch (elsewhere) {
                    return ['0', path, ''];
                }
            }
            """;
    private static final String SUBMIT =
            """
            async ([path, id, typed, times]) => {
                const shown = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
                const form = [...shown.forms].find(one => one.id.startsWith(id));
                if (!form) throw new Error('no form ' + id + ' at ' + path);
                const data = new URLSearchParams(new FormData(form));
                for (const [name, value] of Object.entries(typed)) {
                    const field = [...form.elements].find(one => one.name.endsWith(name));
                    data.set(field ? field.name : name, value);
                }
                const button = [...form.elements].find(one => one.type === 'submit' && one.name);
                data.set(button.name, button.value);
                const send = async () => {
                    const answer = await fetch(form.getAttribute('action'), {method: 'POST', body: data});
                    return [String(answer.status), answer.url, await answer.text()];
                };
                return Promise.all(Array.from({length: times}, send));
            }
            """;
    private static final String UPLOAD =
            """
            async ([path, name, type, base64]) => {
                const shown = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
                const data = new FormData();
                const csrf = shown.querySelector('input[name=csrf]').value;
                const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));
                data.append('file', new Blob([bytes], {type}), name);
                const answer = await fetch('/upload',
                    {method: 'POST', body: data, headers: {Accept: 'application/json', 'X-Plein-Csrf': csrf}});
                return [String(answer.status), answer.url, await answer.text()];
            }
            """;
    private static final Pattern REF = Pattern.compile("\"ref\":\"([0-9a-f-]{36})\"");

    private final Browser browser;
    private final URI site;

    private Visit(Browser browser, URI site) {
        this.browser = browser;
        this.site = site;
    }

    /** Somebody who is not signed in. */
    public static Visit stranger(URI site) {
        return new Visit(Browser.visitor().open(site, "/"), site);
    }

    /** Somebody who signed in on the platform and came to a site. */
    public static Visit of(Stage stage, StageAccount account, URI site) {
        var visit = new Visit(Browser.visitor().signIn(stage, account), site);
        return site.equals(stage.origin()) ? visit : visit.enter();
    }

    /** Comes to the site; whoever is signed in on the platform is taken over with one click. */
    public Visit enter() {
        browser.open(site, "/");
        browser.page().locator("header a[href^='/signin']").click();
        browser.page().locator("header form[action='/signout']").waitFor(attached());
        return this;
    }

    public Browser browser() {
        return browser;
    }

    /** Asks for a path of the site; status 0 when the answer leads to another host, or nobody answers. */
    public Reply get(String path) {
        return reply(browser.page().evaluate(FETCH, List.of(path, Map.of())));
    }

    /** Opens an address on another host, and comes back. */
    public Reply open(URI host, String path) {
        browser.open(host, path);
        var reply =
                new Reply(browser.status(), browser.page().url(), browser.page().content());
        browser.open(site, "/");
        return reply;
    }

    /**
     * Fills the form of a page and sends it.
     *
     * @param typed by the end of the name of a field
     */
    public Reply send(String path, String form, Map<String, String> typed) {
        return sendTimes(1, path, form, typed).get(0);
    }

    /** The same, sent this many times at once. */
    public List<Reply> sendTimes(int times, String path, String form, Map<String, String> typed) {
        var replies = (List<?>) browser.page().evaluate(SUBMIT, List.of(path, form, typed, times));
        return replies.stream().map(Visit::reply).toList();
    }

    /** Sends a file as the page of writing in this group does. */
    public Reply upload(String group, String name, String type, byte[] bytes) {
        var base64 = Base64.getEncoder().encodeToString(bytes);
        return reply(browser.page().evaluate(UPLOAD, List.of("/group/" + group + "/write", name, type, base64)));
    }

    /** Writes a blog. */
    public Reply write(String group, Map<String, String> typed) {
        return send("/group/" + group + "/write", "write", typed);
    }

    /** The identifier of a group, as the list of groups links to it. */
    public String group(String name) {
        var link = Pattern.compile("/group/([0-9a-f-]{36})\"[^>]*>\\s*" + Pattern.quote(name));
        var found = link.matcher(get("/groups").body());
        if (!found.find()) {
            throw new IllegalArgumentException("no group " + name + " on " + site);
        }
        return found.group(1);
    }

    /** The identifier that the answer to an upload gives. */
    public static String uploaded(Reply reply) {
        var found = REF.matcher(reply.body());
        if (!found.find()) {
            throw new IllegalArgumentException("nothing was kept: " + reply);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        browser.close();
    }

    private static Reply reply(Object told) {
        var parts = (List<?>) told;
        return new Reply(
                Integer.parseInt(parts.get(0).toString()),
                parts.get(1).toString(),
                parts.get(2).toString());
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
