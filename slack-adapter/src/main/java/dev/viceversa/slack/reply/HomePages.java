package dev.viceversa.slack.reply;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.view.View;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.ui.Home;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.web.Neighbourhood;
import dev.viceversa.slack.web.SlackClients;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes people's home pages: when they are opened, and after the person's own gestures where the page was opened
 * before. Never queued, never on the request's thread; a page that could not be published is stale until it is opened
 * again, which is all that happens. Thread-safe.
 */
@Singleton
@SlackConfigured
public final class HomePages {

    private static final Logger LOG = LoggerFactory.getLogger(HomePages.class);
    private static final int REMEMBERED = 20_000;

    /** A page as it was published last; its lock keeps an older state from overtaking a newer one. */
    private static final class Page {
        private @Nullable String hash;
    }

    private final SlackClients clients;
    private final FrontDesk desk;
    private final BlockKit kit;
    private final Readers readers;
    private final Neighbourhood neighbourhood;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Account, Page> pages = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, Page> eldest) {
            return size() > REMEMBERED;
        }
    });

    HomePages(SlackClients clients, FrontDesk desk, BlockKit kit, Readers readers, Neighbourhood neighbourhood) {
        this.clients = clients;
        this.desk = desk;
        this.kit = kit;
        this.readers = readers;
        this.neighbourhood = neighbourhood;
    }

    /** Shows a page that was just composed. */
    public void show(Account account, Home home) {
        Page page = pages.computeIfAbsent(account, opened -> new Page());
        threads.execute(() -> publish(account, page, Optional.of(home)));
    }

    /** Shows the page as it is now, if this person ever looked at it. */
    public void refresh(Account account) {
        Page page = pages.get(account);
        if (page != null) {
            threads.execute(() -> publish(account, page, Optional.empty()));
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    private void publish(Account account, Page page, Optional<Home> composed) {
        synchronized (page) {
            try {
                Optional<Home> home = composed.or(() -> desk.home(account));
                if (home.isPresent() && !published(account, page, home.get())) {
                    // Another replica published meanwhile: what counts is the state now.
                    page.hash = null;
                    desk.home(account).ifPresent(now -> published(account, page, now));
                }
            } catch (RuntimeException failed) {
                LOG.info("A home page was not published: {}", failed.toString());
            }
        }
    }

    /** False when the page changed since we published it last. */
    private boolean published(Account account, Page page, Home home) {
        View view = kit.home(home, readers.of(account), neighbourhood.of(account.workspace()));
        try {
            ViewsPublishResponse answer = clients.patient()
                    .viewsPublish(call -> call.userId(account.user()).view(view).hash(page.hash));
            if (answer.isOk()) {
                page.hash = answer.getView().getHash();
                return true;
            }
            LOG.info("Slack does not take a home page: {}", answer.getError());
            return !"hash_conflict".equals(answer.getError());
        } catch (IOException | SlackApiException failed) {
            LOG.info("A home page was not published: {}", failed.toString());
            return true;
        }
    }
}
