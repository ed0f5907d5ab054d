package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A posted form, with the nonce of its answer as the parameter from which PrimeFaces takes it. Without that, PrimeFaces
 * breaks off every form that was posted from a page without its scripts, and would trust the nonce a browser sends.
 */
final class NoncedRequest extends HttpServletRequestWrapper {

    static final String PARAMETER = "primefaces.nonce";

    private final String nonce;

    private NoncedRequest(HttpServletRequest request, String nonce) {
        super(request);
        this.nonce = nonce;
    }

    /** Script posts go on with the nonce of the page they came from; all others get their own. */
    static HttpServletRequest around(HttpServletRequest request, String nonce) {
        var byScript = "partial/ajax".equals(request.getHeader("Faces-Request"));
        return "POST".equals(request.getMethod()) && !byScript ? new NoncedRequest(request, nonce) : request;
    }

    @Override
    public String getParameter(String name) {
        return PARAMETER.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return PARAMETER.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new HashMap<>(super.getParameterMap());
        all.put(PARAMETER, new String[] {nonce});
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getParameterNames()));
        if (!names.contains(PARAMETER)) {
            names.add(PARAMETER);
        }
        return Collections.enumeration(names);
    }
}
