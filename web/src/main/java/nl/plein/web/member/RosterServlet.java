package nl.plein.web.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.member.ExportRoster;
import nl.plein.ejb.member.RosterBoundary;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/** {@code POST /roster.csv}: the members of a site as a file, recorded first. */
@WebServlet("/roster.csv")
public class RosterServlet extends HttpServlet {

    @Inject
    transient RosterBoundary roster;

    @Inject
    transient AskedRoster wanted;

    @Inject
    transient Asked asked;

    @Inject
    transient CurrentSite current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = roster.export(new ExportRoster(current.site(), wanted.filter(), asked.all("col")));
        roster.write(ticket, FileAnswer.sheet(response, "members.csv"));
    }
}
