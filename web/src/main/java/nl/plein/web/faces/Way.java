package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on after a form was dealt with, so that going back or reloading sends nothing twice. */
@RequestScoped
public class Way {

    /** @param path an address of ours on the same host, from the slash on */
    public void to(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends here: what was done left this host without a page to go to. */
    public void end(OnwardPage page) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        try {
            page.answer((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
    }
}
