#include "game/content/unit_text.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>

namespace game {
namespace {

using Names = std::initializer_list<std::string_view>;

const Names kPercent = {"%", "percent", "pct", "prozent", "pourcent", "porciento", "percento"};

/// What one unit is called; without spaces and full stops.
const Names kUnits[] = {
    kPercent,
    {"%pa", "percentpa", "percentperyear", "%peryear", "%perannum", "prozentpa", "prozentprojahr"},
    {"€", "eur", "euro", "euros"},
    {"$", "usd", "us$", "us-$", "dollar", "dollars", "usdollars"},
    {"x", "times", "mal", "fois", "veces"},
    {"km/h", "kmh", "kph", "kmph"},
    {"pp", "ppt", "percentagepoint", "percentagepoints", "%points", "prozentpunkt", "prozentpunkte"},
    {"день", "дня", "днеи", "дней"},
    {"час", "часа", "часов", "ч"},
    {"неделя", "недели", "недель"},
    {"месяц", "месяца", "месяцев", "мес"},
    {"год", "года", "лет", "г"},
    {"£", "gbp", "pound", "pounds"},
    {"¥", "jpy", "yen"},
    {"chf", "sfr", "fr", "franken", "francs"},
    {"₹", "inr", "rs", "rupee", "rupees"},
    {"s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"},
    {"min", "mins", "minute", "minutes", "minuten"},
    {"h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"},
    {"d", "day", "days", "tag", "tage"},
    {"wk", "wks", "week", "weeks", "woche", "wochen"},
    {"month", "months", "monat", "monate"},
    {"yr", "yrs", "year", "years", "jahr", "jahre"},
    {"mm", "millimetre", "millimetres", "millimeter", "millimeters"},
    {"cm", "centimetre", "centimetres", "centimeter", "centimeters", "zentimeter"},
    {"m", "metre", "metres", "meter", "meters"},
    {"km", "kilometre", "kilometres", "kilometer", "kilometers"},
    {"m2", "sqm", "qm", "squaremetre", "squaremetres", "squaremeter", "squaremeters", "quadratmeter"},
    {"g", "gram", "grams", "gramm"},
    {"kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramm"},
    {"l", "litre", "litres", "liter", "liters"},
    {"k", "thousand", "tausend", "tsd"},
    {"mio", "mn", "mln", "million", "millions", "millionen"},
    {"mio€", "mioeur", "m€", "mn€", "mln€", "million€", "millioneuro", "millioneuros", "millionen€",
     "millioneneuro"},
    {"bn", "billion", "billions", "mrd", "milliarde", "milliarden"},
    {"people", "person", "persons", "personen", "pers"},
    {"°c", "c", "degc", "degreescelsius", "celsius", "gradcelsius"},
    {"°f", "f", "degf", "degreesfahrenheit", "fahrenheit"},
};

/// Of one and of many, in the languages of our courses' readers.
const Names kEndings = {"", "s", "es", "e", "n", "en", "er", "y", "ies", "i", "o", "a"};

bool has(Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void replace(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

/// Without what is written or left out as one likes: spaces, full stops, commas in `1,000`, the caret of `m^2`.
std::string squeezed(std::string_view unit) {
    static constexpr std::string_view kLeftOut = " .,^";
    std::string result;
    std::copy_if(unit.begin(), unit.end(), std::back_inserter(result),
                 [](char byte) { return kLeftOut.find(byte) == kLeftOut.npos; });
    replace(result, "μ", "u");
    replace(result, "×", "x");
    return result;
}

/// `month(s)` with or without what stands in brackets.
std::string withEnding(std::string unit, bool kept) {
    const std::size_t open = unit.find('(');
    const std::size_t close = unit.find(')', std::min(open, unit.size()));
    if (open == unit.npos || open == 0 || close == unit.npos) {
        return unit;
    }
    const std::string ending = kept ? unit.substr(open + 1, close - open - 1) : "";
    return unit.replace(open, close + 1 - open, ending);
}

bool differInNumberOnly(std::string_view a, std::string_view b) {
    constexpr std::size_t kShortestStem = 3;
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto stem = static_cast<std::size_t>(differ.first - a.begin());
    return stem >= kShortestStem && has(kEndings, a.substr(stem)) && has(kEndings, b.substr(stem));
}

} // namespace

bool isSameUnit(std::string_view a, std::string_view b) {
    const std::string first = squeezed(a);
    const auto same = [&first](const std::string& second) {
        const auto namesBoth = [&](Names names) { return has(names, first) && has(names, second); };
        return first == second || std::any_of(std::begin(kUnits), std::end(kUnits), namesBoth) ||
               differInNumberOnly(first, second);
    };
    const std::string second = squeezed(b);
    return same(second) || same(withEnding(second, false)) || same(withEnding(second, true));
}

bool beginsUnit(std::string_view part, std::string_view unit) {
    if (part == "°" && unit.starts_with(part)) {
        return true;
    }
    for (std::size_t space = unit.find(' '); space != unit.npos; space = unit.find(' ', space + 1)) {
        if (isSameUnit(part, unit.substr(0, space))) {
            return true;
        }
    }
    return false;
}

bool isPercent(std::string_view unit) {
    return has(kPercent, squeezed(unit));
}

} // namespace game
