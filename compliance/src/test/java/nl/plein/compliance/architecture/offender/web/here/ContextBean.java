package nl.plein.compliance.architecture.offender.web.here;

import jakarta.faces.context.FacesContext;

/** Wrong: a page that cannot be tried without a page. */
public class ContextBean {

    FacesContext context;
}
