package nl.plein.web.group;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.group.ExportOwners;
import nl.plein.ejb.group.OwnerBoundary;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/** {@code POST /owners.csv}: the groups of a site with their owners as a file, recorded first, then streamed. */
@WebServlet("/owners.csv")
public class OwnersServlet extends HttpServlet {

    @Inject
    transient OwnerBoundary owners;

    @Inject
    transient CurrentSite current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = owners.export(new ExportOwners(current.site()));
        owners.write(ticket, FileAnswer.sheet(response, "groups.csv"));
    }
}
