package dev.viceversa.core.importing;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Which accounts the company's own data says are whose, until the account is seen for the first time: only then its
 * workspace is known. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class AccountClaims {

    /** The account with this user id, in whichever workspace of ours it turns up, is this person's. */
    record Claim(Platform platform, String user, PersonId person) {}

    private static final int AT_ONCE = 1_000;

    private final ConnectionOperations<Connection> connections;

    AccountClaims(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Whose account this is, by the last import; empty when it said nothing. */
    public Optional<PersonId> owner(Account account) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var select = status.getConnection()
                    .prepareStatement("SELECT person_id FROM account_claim WHERE platform = ? AND account = ?")) {
                select.setString(1, account.platform().name());
                select.setString(2, account.user());
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(new PersonId(row.getString(1))) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("An account's owner could not be read", e);
            }
        });
    }

    void replace(List<Claim> claims) {
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var delete = status.getConnection().prepareStatement("DELETE FROM account_claim")) {
                delete.executeUpdate();
                for (int from = 0; from < claims.size(); from += AT_ONCE) {
                    insert(status.getConnection(), claims.subList(from, Math.min(claims.size(), from + AT_ONCE)));
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("Accounts of an import could not be stored", e);
            }
        });
    }

    private static void insert(Connection connection, List<Claim> claims) throws SQLException {
        String rows = "(?, ?, ?)" + ", (?, ?, ?)".repeat(claims.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO account_claim (platform, account, person_id) VALUES " + rows)) {
            int at = 1;
            for (Claim claim : claims) {
                insert.setString(at++, claim.platform().name());
                insert.setString(at++, claim.user());
                insert.setString(at++, claim.person().value());
            }
            insert.executeUpdate();
        }
    }
}
