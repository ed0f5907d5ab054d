package nl.plein.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request of which only the method says whether a form was sent (FACE-1.20). Faces takes the field with the state of
 * a page for that, in an address too; then a link on any site could do what a form of ours does. So an address never
 * has that field, and a form always has it, saying what every page of ours says: that no state is kept.
 */
final class StatelessForm extends HttpServletRequestWrapper {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONE = "stateless";

    StatelessForm(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return STATE.equals(name) ? sent() : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        if (!STATE.equals(name)) {
            return super.getParameterValues(name);
        }
        return sent() == null ? null : new String[] {sent()};
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<>(super.getParameterMap());
        all.remove(STATE);
        if (sent() != null) {
            all.put(STATE, new String[] {sent()});
        }
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private String sent() {
        return "POST".equals(getMethod()) ? NONE : null;
    }
}
