#pragma once

#include <tinyxml2.h>
