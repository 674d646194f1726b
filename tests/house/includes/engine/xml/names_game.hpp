#pragma once

#include "game/content/course.hpp"
