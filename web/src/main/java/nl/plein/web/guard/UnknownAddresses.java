package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.plein.ejb.fault.FaultBoundary;

/** Leaves the event of a request for an address that Plein does not have (GRD-1.5). */
@ApplicationScoped
public class UnknownAddresses {

    private static final String REASON = "address.unknown";

    @Inject
    FaultBoundary faults;

    @Inject
    WorthAnEvent worth;

    /** Somebody asked for an address that is none of ours. */
    public void asked(HttpServletRequest request) {
        worth.event(REASON, request).ifPresent(unrecorded -> faults.strangeAddress(worth.path(request), unrecorded));
    }
}
