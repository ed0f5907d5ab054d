package nl.plein.web.group;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.plein.ejb.group.ExportMembers;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** {@code POST /members.csv}: the members of a group as a file, recorded first. */
@WebServlet("/members.csv")
public class MembersServlet extends HttpServlet {

    /** Lets sheets read the file as UTF-8. */
    private static final String MARK = "\ufeff";

    @Inject
    transient GroupMemberBoundary members;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var lines = members.export(new ExportMembers(current.number(), new GroupId(asked.named("ref"))));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"members.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((MARK + lines).getBytes(StandardCharsets.UTF_8));
    }
}
