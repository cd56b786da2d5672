package dev.viceversa.core.story;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The stories somebody wrote or agreed to. Erasing a person takes theirs back, from the channel too. Thread-safe. */
@Singleton
final class StoryData implements PersonalData {

    /** A story as it is exported to one of its two people. */
    record Told(String title, String words, boolean named, String state, Instant writtenAt) {}

    private final Stories stories;
    private final SharingStories sharing;

    StoryData(Stories stories, SharingStories sharing) {
        this.stories = stories;
        this.sharing = sharing;
    }

    @Override
    public String room() {
        return "story";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return stories.of(person).stream()
                .map(story -> new Told(
                        story.title(),
                        story.words(),
                        story.named(),
                        story.state().name(),
                        story.writtenAt()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        for (Story story : stories.of(person)) {
            sharing.withdraw(story, person);
            stories.remove(story.id());
        }
    }
}
