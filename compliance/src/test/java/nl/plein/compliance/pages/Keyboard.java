package nl.plein.compliance.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks a page with the Tab key and tells what a keyboard cannot reach, or reaches without showing it. */
final class Keyboard {

    private static final int LONGEST_WALK = 400;
    private static final int OUT = -1;
    private static final int UNMARKED = -2;
    /** Blurring alone would let the walk go on from where the page was last used. */
    private static final String BEGIN =
            """
            () => {
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.blur();
                document.body.removeAttribute('tabindex');
                window.scrollTo(0, 0);
            }
            """;

    private static final String MARK =
            """
            () => {
                const operable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
                    '[tabindex="0"], [contenteditable=true]';
                let number = 0;
                const radios = new Set();
                document.querySelectorAll(operable).forEach(element => {
                    const hidden = !element.checkVisibility({ visibilityProperty: true });
                    const one = element.type === 'radio' ? element.form + element.name : null;
                    const again = one !== null && radios.has(one);
                    if (!hidden && !again && !element.disabled && element.tabIndex >= 0
                            && !element.parentElement.closest('[contenteditable=true]')) {
                        element.dataset.walk = number++;
                        if (one !== null) {
                            radios.add(one);
                        }
                    }
                });
                return number;
            }
            """;
    private static final String STAND =
            """
            () => {
                const here = document.activeElement;
                if (!here || here === document.body) {
                    return { at: '-1', shown: true, name: '' };
                }
                const radio = here.type === 'radio'
                    ? document.querySelector(`[data-walk][type=radio][name="${here.name}"]`) : null;
                const rings = [here, ...here.querySelectorAll('*')].flatMap(one =>
                    [null, '::before', '::after'].map(part => getComputedStyle(one, part)));
                const shown = rings.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
                const box = here.getBoundingClientRect();
                return { at: (radio ?? here).dataset.walk ?? 'unmarked', shown: shown && box.width > 0,
                    name: here.outerHTML.slice(0, 120) };
            }
            """;

    private Keyboard() {}

    /** What is wrong; empty when everything is reached, in order, and shows its focus. */
    static List<String> findings(Page page) {
        page.evaluate(BEGIN);
        int expected = ((Number) page.evaluate(MARK)).intValue();
        List<String> wrong = new ArrayList<>();
        List<Integer> walked = walk(page, wrong);
        if (walked.size() < expected) {
            wrong.add("reached " + walked.size() + " of " + expected + " by Tab: " + walked);
        }
        if (!walked.equals(walked.stream().sorted().toList())) {
            wrong.add("not in the order of the page: " + walked);
        }
        return wrong;
    }

    /** Presses Tab until the walk comes back to where it was; the numbers of what it reached, each once. */
    private static List<Integer> walk(Page page, List<String> wrong) {
        List<Integer> walked = new ArrayList<>();
        for (int step = 0; step < LONGEST_WALK; step++) {
            page.keyboard().press("Tab");
            var stand = stand(page);
            int at = number(stand);
            boolean inside = last(walked) == at; // parts of a date
            if (at == OUT || !inside && walked.contains(at)) {
                return walked;
            }
            if (!Boolean.TRUE.equals(stand.get("shown"))) {
                wrong.add("focus does not show: " + stand.get("name"));
            }
            if (!inside && at != UNMARKED) {
                walked.add(at);
            }
        }
        return walked;
    }

    private static int last(List<Integer> walked) {
        return walked.isEmpty() ? OUT : walked.get(walked.size() - 1);
    }

    @SuppressWarnings("unchecked") // the script gives an object of texts and truths
    private static Map<String, Object> stand(Page page) {
        return (Map<String, Object>) page.evaluate(STAND);
    }

    private static int number(Map<String, Object> stand) {
        String at = String.valueOf(stand.get("at"));
        if ("-1".equals(at)) {
            return OUT;
        }
        return at.matches("\\d+") ? Integer.parseInt(at) : UNMARKED;
    }
}
