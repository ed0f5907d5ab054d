package nl.plein.compliance.architecture.offender.web.here;

import jakarta.servlet.http.HttpServletRequest;

/** Wrong: what it keeps is on one node, and belongs to whoever comes with the cookie. */
public class KeepingBean {

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute("kept", "here");
    }
}
