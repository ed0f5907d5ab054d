package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
}
