package nl.plein.web.group;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.group.ExportMembers;
import nl.plein.ejb.group.MemberListBoundary;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/** {@code POST /members.csv}: the members of a group as a file, recorded first. */
@WebServlet("/members.csv")
public class MembersServlet extends HttpServlet {

    @Inject
    transient MemberListBoundary members;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var group = new GroupId(asked.named("ref"));
        var ticket = members.export(new ExportMembers(current.number(), group, asked.all("col")));
        members.write(ticket, FileAnswer.sheet(response, "members.csv"));
    }
}
