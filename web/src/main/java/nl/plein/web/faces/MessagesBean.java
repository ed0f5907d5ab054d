package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plein.web.text.TextBean;

/** What a page has to say: errors with the field they belong to, and what went well. */
@Named("messages")
@RequestScoped
public class MessagesBean {

    /**
     * Something that is wrong.
     *
     * @param field id of the element to go to, or empty
     */
    public record Wrong(String field, String text) {

        /** Where the sentence leads: its field, or the way to what it asks for; empty for nowhere. */
        public String link() {
            return field.isEmpty() || field.startsWith("/") ? field : "#" + field;
        }

        /** What leads away from what was typed opens beside it. */
        public String target() {
            return field.startsWith("/") ? "_blank" : null;
        }
    }

    /** Detail of the message that asks for a new proof of who one is. */
    static final String PROVE = "/prove?to=/proved";

    private static final String INPUT = ":input";

    @Inject
    HttpServletRequest request;

    @Inject
    TextBean text;

    /** Errors in the order of the page; those of no field first. */
    public List<Wrong> getErrors() {
        var context = FacesContext.getCurrentInstance();
        List<Wrong> found = new ArrayList<>();
        for (FacesMessage message : context.getMessageList(null)) {
            if (wrong(message)) {
                found.add(new Wrong(PROVE.equals(message.getDetail()) ? PROVE : "", message.getSummary()));
            }
        }
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                context.getMessageList(id).forEach(message -> found.add(wrong(id, message)));
            }
        });
        return found;
    }

    public boolean isWrong() {
        return !getErrors().isEmpty();
    }

    /** What stands before the title of a page with errors. */
    public String getTitlePrefix() {
        return isWrong() ? text.get("shared.errors.prefix") + " " : "";
    }

    /** What went well: left by the page before, or told on this one. */
    public List<String> getNotes() {
        List<String> found = new ArrayList<>();
        Optional.ofNullable((String) request.getAttribute(Notes.SAID))
                .map(text::get)
                .ifPresent(found::add);
        FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !wrong(message))
                .forEach(message -> found.add(message.getSummary()));
        return found;
    }

    /** Whether the field component with this client id has an error. */
    public boolean has(String component) {
        return !FacesContext.getCurrentInstance()
                .getMessageList(component + INPUT)
                .isEmpty();
    }

    /** The error of a field. */
    public String of(String component) {
        return FacesContext.getCurrentInstance()
                .getMessageList(component + INPUT)
                .get(0)
                .getSummary();
    }

    /** {@code true} for a field with an error, else nothing, so that the attribute is left away. */
    public String invalid(String component) {
        return has(component) ? "true" : null;
    }

    /** Ids of the hint and the error of a field, or nothing when it has neither. */
    public String describedBy(String component, String key) {
        String hint = text.hinted(key) ? component + "-hint" : "";
        String error = has(component) ? component + "-error" : "";
        String both = (hint + " " + error).trim();
        return both.isEmpty() ? null : both;
    }

    /** What nobody can see or fill in was changed by hand: the form as a whole is told of, and leads nowhere. */
    private Wrong wrong(String id, FacesMessage message) {
        var field = SentForm.field(id);
        return field instanceof HtmlInputHidden
                ? new Wrong("", text.get("shared.form.changed"))
                : new Wrong(target(id, field), message.getSummary());
    }

    /** Radios and the like have no element with the id of the input itself: their fieldset is gone to. */
    private static String target(String id, UIComponent field) {
        boolean grouped = field instanceof UIInput input && !input.getFamily().endsWith("Input");
        return grouped && id.endsWith(INPUT) ? id.substring(0, id.length() - INPUT.length()) : id;
    }

    private static boolean wrong(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
