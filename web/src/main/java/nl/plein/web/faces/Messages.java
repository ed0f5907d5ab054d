package nl.plein.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.plein.security.session.Proof;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;

/** How beans say something to the person. The words are those of a key. */
public final class Messages {

    private Messages() {}

    /** Says on this page that something went well. */
    public static void info(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Says on this page that something is refused or wrong. */
    public static void warn(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** Says what is wrong with a field, by its client id, for example {@code write:title:input}; null for the page. */
    public static void wrong(String field, String key, Object... args) {
        add(field, FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** Lets the page that is redirected to say that something went well. */
    public static void afterwards(String key) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Notes.leave(response, key);
    }

    private static void add(String field, FacesMessage.Severity severity, String key, Object... args) {
        var context = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        String said = Texts.in(Language.of(request)).say(key, args);
        var detail = Proof.NEEDED.equals(key) ? MessagesBean.PROVE : said;
        context.addMessage(field, new FacesMessage(severity, said, detail));
    }
}
