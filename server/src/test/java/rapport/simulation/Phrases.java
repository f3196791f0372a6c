package rapport.simulation;

import java.util.List;

/** What people say: nothing that the guard would stop, each time put together anew. */
record Phrases(
        List<String> greetings,
        List<String> wishes,
        List<String> details,
        List<String> kind,
        List<String> plain,
        List<String> curt,
        List<String> asks,
        List<String> reports,
        List<String> plans,
        List<String> praise,
        List<String> thanks) {
    static final Phrases RUSSIAN = new Phrases(
            List.of("Здравствуйте!", "Добрый день!", "Доброе утро!", "Приветствую!"),
            List.of(
                    "Нужна обложка для сборника сказок.",
                    "Ищу иллюстратора для настольной игры.",
                    "Хотим логотип для маленькой пекарни.",
                    "Нужен плакат к школьному спектаклю.",
                    "Требуется озвучить короткий ролик о музее.",
                    "Ищем того, кто переведёт меню ресторана."),
            List.of(
                    "Сможете взяться на этой неделе?",
                    "Сколько времени это займёт?",
                    "Важны тёплые цвета и крупные буквы.",
                    "Посмотрите, пожалуйста, пример во вложении.",
                    "Хочется, чтобы всё было просто и понятно.",
                    "Какие материалы от нас понадобятся?"),
            List.of(
                    "Спасибо, что написали мне! С удовольствием возьмусь за вашу задачу, сегодня же пришлю первые мысли.",
                    "Благодарю за подробное описание! Мне очень нравится ваша идея, давайте уточним цвета.",
                    "Спасибо за ваш вопрос! Да, успею в срок; сначала покажу набросок, потом доработаю его вместе с вами.",
                    "Рада вашему письму! Предлагаю начать с трёх набросков, вы выберете лучший."),
            List.of(
                    "Да, могу взяться. Сначала набросок, потом цвет.",
                    "Сделаю, срок указан в описании услуги.",
                    "Посмотрел задачу, вопросов нет.",
                    "Начну завтра утром."),
            List.of("Ок.", "Смотрите описание.", "Сделаю как-нибудь.", "Не знаю, посмотрю."),
            List.of(
                    "А можно чуть светлее?",
                    "Когда будет готов первый вариант?",
                    "Подойдёт ли такой формат для печати?",
                    "Спасибо, понятно. А шрифт можно поменять?"),
            List.of("Наброски готовы.", "Цвет подобран.", "Половина страниц переведена.", "Шрифт и сетка готовы."),
            List.of("Завтра возьмусь за детали.", "Дальше соберу всё вместе.", "Осталось проверить и сдать."),
            List.of(
                    "Отличная работа, всё понравилось.",
                    "Сделано аккуратно и вовремя.",
                    "Приятно было работать вместе.",
                    "Результат хороший, хотя пришлось подождать."),
            List.of(
                    "Спасибо за тёплые слова! Буду рада новым задачам.",
                    "Благодарю за отзыв и за доверие!",
                    "Спасибо, мне тоже было приятно работать с вами!"));

    static final Phrases ENGLISH = new Phrases(
            List.of("Hello!", "Good afternoon!", "Good morning!", "Hi there!"),
            List.of(
                    "I need a cover for a book of tales.",
                    "We are looking for an illustrator for a board game.",
                    "Our small bakery needs a logo.",
                    "We want a poster for a school play.",
                    "I need a voice for a short film about a museum.",
                    "We need the menu of a restaurant translated."),
            List.of(
                    "Could you start this week?",
                    "How long would it take?",
                    "Warm colours and large letters matter most.",
                    "We would like it simple and clear.",
                    "What do you need from us?"),
            List.of(
                    "Thank you for writing to me! I would be glad to help, and will send you my first thoughts today.",
                    "Thank you for the details! I like your idea very much, let us settle the colours first.",
                    "Thanks for your question! Yes, I can make it in time: first a sketch, then we improve it together.",
                    "It is lovely to hear from you! I suggest three sketches, and you choose the best."),
            List.of(
                    "Yes, I can do it. First a sketch, then the colours.",
                    "The time is in the description of the service.",
                    "I have read the task and have no questions.",
                    "I start tomorrow morning."),
            List.of("Ok.", "See the description.", "Will do somehow.", "No idea, will look."),
            List.of(
                    "Could it be a little lighter?",
                    "When will the first version be there?",
                    "Is that format fine for print?",
                    "Thanks, I see. Can the font be changed?"),
            List.of("The sketches are ready.", "The colours are chosen.", "Half of the pages are translated."),
            List.of("Tomorrow I work on the details.", "Next I put it all together.", "What is left is a last check."),
            List.of(
                    "Great work, we liked it all.",
                    "Done with care and in time.",
                    "It was a pleasure to work together.",
                    "A good result, though we had to wait."),
            List.of(
                    "Thank you for your kind words! I would be glad to work with you again.",
                    "Thank you for the review and for your trust!",
                    "Thanks, it was a pleasure for me, too!"));

    /** Those of a language. */
    static Phrases of(boolean russian) {
        return russian ? RUSSIAN : ENGLISH;
    }

    /** How a buyer begins. */
    String first(Chance chance) {
        return chance.one(greetings) + " " + chance.one(wishes) + " " + chance.one(details);
    }

    /** What a seller answers who is kind in this share of cases, curt in half of the others. */
    String answer(Chance chance, double warm) {
        if (chance.of(warm)) {
            return chance.one(greetings) + " " + chance.one(kind);
        }
        return chance.of(0.5) ? chance.one(plain) : chance.one(curt);
    }
}
